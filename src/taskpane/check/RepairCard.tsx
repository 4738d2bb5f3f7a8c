import { Button } from "@fluentui/react-components";
import { auditWords, mendedBy, type Repair } from "../../audit";
import { useActions, useBook } from "../SessionContext";
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
  readonly repair: Repair;
  /** Absent when nothing else explains the break as simply. */
  readonly rank?: { readonly place: number; readonly of: number };
}

/** One way to mend the sums: the cells, old → new, and the slip that explains it. */
export function RepairCard({ repair, rank }: Props) {
  const { changes, certainty } = repair;
  const { correct, reveal } = useActions();
  const filing = useBook((book) => book.filing);
  const ledger = useBook(({ audit }) => audit.ledger);
  const addresses = useBook((book) => book.addresses);
  const [first] = changes;
  if (!first) return null;
  const { form } = filing;
  const name = changes.length === 1 ? titleOf(form, first.figure) : words.several(changes.length);
  const isLikely = certainty === "likely";
  const title = isLikely ? words.likely(name) : rank ? words.possible(rank.place, name) : name;
  const broken = mendedBy(repair, filing, ledger);
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
      <Hint>{`${auditWords.repair(repair, form, (figure) => addresses.get(figure))}。${result}`}</Hint>
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
