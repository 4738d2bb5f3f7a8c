import { Button } from "@fluentui/react-components";
import type { Copied } from "../../session/outside";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonGrid } from "../shell/ButtonGrid";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { DateField } from "../shell/DateField";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.report;

interface Props {
  /** The day under 落款. */
  readonly date: string;
  readonly onDate: (date: string) => void;
  readonly open: number;
  readonly blank: number;
  /** Places of the text that ask for words. */
  readonly fields: number;
  /** Numbers of the text that the tables contradict. */
  readonly differs: number;
  /** The whole text as the pane shows it. */
  readonly content: () => Copied;
}

/** The four ways out. What is open does not stand in the way, but is said. */
export function MakeCard({ date, onDate, open, blank, fields, differs, content }: Props) {
  const { copyReport, saveReport, writeResults } = useActions();
  const unready = words.unready(open, blank, fields, differs);
  return (
    <Card title={words.title} {...(unready !== "" && { tone: "ask" as const })}>
      <Hint>{unready === "" ? words.ready : unready}</Hint>
      <DateField label={words.date} placeholder={words.datePlaceholder} value={date} onChange={onDate} />
      <ButtonRow>
        <Button appearance="primary" onClick={() => void saveReport("word", date)}>
          {words.word(open)}
        </Button>
      </ButtonRow>
      <ButtonGrid hasShortNames>
        <Button onClick={() => void saveReport("web", date)}>{words.web}</Button>
        <Button onClick={() => void copyReport(content(), date)}>{words.copy}</Button>
        <Button onClick={() => void writeResults()}>{words.sheet}</Button>
      </ButtonGrid>
      <Ask about="results" />
    </Card>
  );
}
