import type { OpenBook } from "../../session/state";
import { Hint } from "../shell/Hint";
import { NoTables } from "../shell/NoTables";
import { strings } from "../words.zh-CN";
import { MarksCard } from "./MarksCard";
import { RepairCards } from "./RepairCards";
import { StatusHeader } from "./StatusHeader";
import { StaleCard } from "./StaleCard";
import { TableFindings } from "./TableFindings";
import { WhyCard } from "./WhyCard";

/** 核对: the verdict, the cells that may be wrong, then everything found, table by table. */
export function CheckTab({ book }: { readonly book: OpenBook }) {
  if (book.typed.size === 0) return <NoTables />;
  return (
    <>
      <StatusHeader book={book} />
      <RepairCards book={book} />
      <StaleCard form={book.filing.form} />
      <WhyCard book={book} />
      <TableFindings book={book} />
      <MarksCard book={book} />
      <Hint>{strings.check.keys}</Hint>
    </>
  );
}
