import { Button } from "@fluentui/react-components";
import { auditWords, type Repair } from "../../audit";
import { useActions } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { titleOf } from "../../session/titleOf";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ChangeLine } from "./ChangeLine";

const words = strings.check;

interface Props {
  readonly book: OpenBook;
  readonly repair: Repair;
  /** Absent when nothing else explains the break as simply. */
  readonly rank: { readonly place: number; readonly of: number } | undefined;
}

/** One way to mend the sums: the cells, old → new, and the slip that explains it. */
export function RepairCard({ book, repair, rank }: Props) {
  const { changes, tableSlip, reasons } = repair;
  const { correct, reveal } = useActions();
  const [first] = changes;
  if (!first) return null;
  const name = changes.length === 1 ? titleOf(book.filing.form, first.figure) : words.several(changes.length);
  const changed = new Set(changes.map(({ figure }) => figure));
  const broken = book.audit.ledger.filter(
    ({ state, equality }) =>
      state === "broken" && [...equality.left, ...equality.right].some((figure) => changed.has(figure)),
  ).length;
  const slips = tableSlip
    ? [auditWords.tableSlip(tableSlip)]
    : [...new Set(changes.map(({ slip }) => auditWords.slip[slip]))];
  const how = [...slips, ...new Set(reasons.map(auditWords.reason))].join("；");
  const result = rank ? words.oneOf(broken, rank.of) : words.only(broken);
  return (
    <Card title={rank ? words.possible(rank.place, name) : name} tone="bad">
      {changes.map((change) => (
        <ChangeLine
          key={change.figure}
          change={change}
          {...(changes.length > 1 && { title: titleOf(book.filing.form, change.figure) })}
        />
      ))}
      <Hint>{`${how}。${result}`}</Hint>
      <ButtonRow>
        <Button appearance={rank ? "secondary" : "primary"} onClick={() => void correct(changes)}>
          {words.correct}
        </Button>
        <Button onClick={() => void reveal(first.figure)}>{words.reveal}</Button>
      </ButtonRow>
    </Card>
  );
}
