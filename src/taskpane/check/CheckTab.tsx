import { toneOf, verdictLine } from "../../audit";
import type { OpenBook } from "../../session/state";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { MarksCard } from "./MarksCard";
import { RepairCards } from "./RepairCards";
import { StaleCard } from "./StaleCard";
import { TableFindings } from "./TableFindings";
import { VerdictLine } from "./VerdictLine";
import { WhyCard } from "./WhyCard";

/** 核对: the verdict, the cells that may be wrong, then everything found, table by table. */
export function CheckTab({ book }: { readonly book: OpenBook }) {
  const { typed, audit } = book;
  if (typed.size === 0) return <Hint>{strings.check.noTables}</Hint>;
  return (
    <>
      <VerdictLine tone={toneOf(audit.verdict)} text={verdictLine(audit.verdict)} />
      <RepairCards book={book} />
      <StaleCard form={book.filing.form} />
      <WhyCard book={book} />
      <TableFindings book={book} />
      <MarksCard book={book} />
      <Hint>{strings.check.keys}</Hint>
    </>
  );
}
