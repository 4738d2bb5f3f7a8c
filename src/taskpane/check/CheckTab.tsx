import type { OpenBook } from "../../session/state";
import { Fold } from "../shell/Fold";
import { NoTables } from "../shell/NoTables";
import { strings } from "../words.zh-CN";
import { MarksCard } from "./MarksCard";
import { RecordCard } from "./RecordCard";
import { RepairCards } from "./RepairCards";
import { StatusHeader } from "./StatusHeader";
import { StaleCard } from "./StaleCard";
import { TableFindings } from "./TableFindings";
import { TryCard } from "./TryCard";
import { WhyCard } from "./WhyCard";

/** 核对: the verdict, the cells that may be wrong, then everything found, table by table. */
export function CheckTab({ book }: { readonly book: OpenBook }) {
  if (book.typed.size === 0) return <NoTables />;
  return (
    <>
      <StatusHeader book={book} />
      <TryCard book={book} />
      <RepairCards book={book} />
      <StaleCard form={book.filing.form} />
      <WhyCard book={book} />
      <TableFindings book={book} />
      <RecordCard />
      <Fold label={strings.marks.title} open={book.marked || !book.selfChecking}>
        <MarksCard book={book} />
      </Fold>
    </>
  );
}
