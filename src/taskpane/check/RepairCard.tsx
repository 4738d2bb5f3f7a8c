import { Button } from "@fluentui/react-components";
import { auditWords, type Repair } from "../../audit";
import { useActions } from "../SessionContext";
import type { FigureId } from "../../form";
import type { OpenBook } from "../../session/state";
import { titleOf } from "../../session/titleOf";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ChangeLine } from "./ChangeLine";

const words = strings.check;

/** Of a slip of the table the first cells are enough to see what is meant. */
const cellsShown = 6;

interface Props {
  readonly book: OpenBook;
  readonly repair: Repair;
  /** Absent when nothing else explains the break as simply. */
  readonly rank?: { readonly place: number; readonly of: number };
}

/** One way to mend the sums: the cells, old → new, and the slip that explains it. */
export function RepairCard({ book, repair, rank }: Props) {
  const { changes, certainty } = repair;
  const { correct, reveal } = useActions();
  const [first] = changes;
  if (!first) return null;
  const { form } = book.filing;
  const name = changes.length === 1 ? titleOf(form, first.figure) : words.several(changes.length);
  const isLikely = certainty === "likely";
  const title = isLikely ? words.likely(name) : rank ? words.possible(rank.place, name) : name;
  const broken = brokenBy(repair, book);
  const result = isLikely ? words.likelyWhy : rank ? words.oneOf(broken, rank.of) : words.only(broken);
  return (
    <Card title={title} tone={isLikely ? "ask" : "bad"}>
      {changes.slice(0, cellsShown).map((change) => (
        <ChangeLine
          key={change.figure}
          change={change}
          {...(changes.length > 1 && { title: titleOf(form, change.figure) })}
        />
      ))}
      {changes.length > cellsShown && <Hint>{words.moreCells(changes.length)}</Hint>}
      <Hint>{`${auditWords.repair(repair, form, (figure) => book.addresses.get(figure))}。${result}`}</Hint>
      <ButtonRow>
        <Button
          appearance={certainty === "only" ? "primary" : "secondary"}
          onClick={() => void correct(changes)}
        >
          {words.correct}
        </Button>
        <Button onClick={() => void reveal(first.figure)}>{words.reveal}</Button>
      </ButtonRow>
    </Card>
  );
}

/** How many sums that do not hold, or cannot be told, the repair mends: those over its cells and over their totals. */
function brokenBy({ changes }: Repair, { audit, filing }: OpenBook): number {
  const changed = new Set(changes.map(({ figure }) => figure));
  const holdsChanged = (figures: readonly FigureId[]) => figures.some((id) => changed.has(id));
  // What a formula adds up changes with its parts. Totals of totals stand behind their parts in the ledger.
  for (const { equality } of audit.ledger) {
    const [total, ...more] = equality.right;
    if (total && more.length === 0 && filing.computed.has(total) && holdsChanged(equality.left))
      changed.add(total);
  }
  return audit.ledger.filter(
    ({ state, equality: { left, right } }) =>
      (state === "broken" || state === "unreadable") && holdsChanged([...left, ...right]),
  ).length;
}
