import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { toneOf, verdictLine } from "../../audit";
import { useActions, useBook } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { compact } from "../theme/compact";
import { strings } from "../words.zh-CN";
import { Progress } from "./Progress";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > :first-child": { marginBottom: "4px" },
    "& > :last-child": { marginTop: "4px" },
    [compact]: { padding: "8px" },
  },
});

/** Where the work stands: the verdict, how much is filled, how much balances, and what comes next. */
export function StatusHeader() {
  const styles = useStyles();
  const { nextBlank, nextFinding, showTab } = useActions();
  const verdict = useBook(({ audit }) => audit.verdict);
  const all = useBook(({ filing }) => filing.figures.size - filing.computed.size);
  const tone = toneOf(verdict);
  return (
    <div className={styles.header}>
      <VerdictLine tone={tone} text={verdictLine(verdict)} />
      <Progress label={strings.check.filled} done={all - verdict.blank} all={all} />
      <Progress label={strings.check.balanced} done={verdict.balanced} all={verdict.equalities} />
      {(tone === "bad" || tone === "ask") && (
        <ButtonRow>
          <Button title={strings.check.keys} onClick={() => void nextFinding(1)}>
            {strings.check.next}
          </Button>
        </ButtonRow>
      )}
      {tone === "open" && (
        <ButtonRow>
          <Button onClick={() => void nextBlank()}>{strings.numbers.next}</Button>
        </ButtonRow>
      )}
      {tone === "good" && (
        <ButtonRow>
          <Button
            onClick={() => {
              showTab("report");
            }}
          >
            {strings.report.title}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}
