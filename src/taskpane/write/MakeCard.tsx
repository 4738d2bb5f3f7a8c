import { Button } from "@fluentui/react-components";
import { useActions } from "../session/SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../strings.zh-CN";

const words = strings.report;

interface Props {
  readonly open: number;
  readonly blank: number;
  readonly todos: number;
}

/** The four ways out. What is open does not stand in the way, but is said. */
export function MakeCard({ open, blank, todos }: Props) {
  const { saveReport, writeResults } = useActions();
  const unready = words.unready(open, blank, todos);
  return (
    <Card title={words.title} {...(unready !== "" && { tone: "ask" as const })}>
      <Hint>{unready === "" ? words.ready : unready}</Hint>
      <ButtonRow>
        <Button appearance="primary" onClick={() => void saveReport("word")}>
          {words.word(open)}
        </Button>
        <Button onClick={() => void saveReport("web")}>{words.web}</Button>
        <Button onClick={() => void saveReport("copy")}>{words.copy}</Button>
        <Button onClick={() => void writeResults()}>{words.sheet}</Button>
      </ButtonRow>
      <Ask about="results" />
    </Card>
  );
}
