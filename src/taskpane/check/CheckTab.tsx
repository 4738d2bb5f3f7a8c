import type { OpenBook } from "../../session/state";
import { Hint } from "../shell/Hint";
import { strings } from "../../session/words.zh-CN";
import { RepairCards } from "./RepairCards";
import { TableFindings } from "./TableFindings";
import { toneOf } from "./tone";
import { VerdictLine } from "./VerdictLine";
import { verdictText } from "../../session/verdictText";
import { WhyCard } from "./WhyCard";

/** 核对: the verdict, the cells that may be wrong, then everything found, table by table. */
export function CheckTab({ book }: { readonly book: OpenBook }) {
  const { typed, audit } = book;
  if (typed.size === 0) return <Hint>{strings.check.noTables}</Hint>;
  return (
    <>
      <VerdictLine tone={toneOf(audit)} text={verdictText(book)} />
      <RepairCards book={book} />
      <WhyCard book={book} />
      <TableFindings book={book} />
      <Hint>{strings.check.keys}</Hint>
    </>
  );
}
