import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import type { Notice } from "../../session/state";
import { useActions, usePane } from "../SessionContext";
import { strings as sessionStrings } from "../../session/words.zh-CN";
import { strings } from "../words.zh-CN";
import { ToneIcon } from "./ToneIcon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    minHeight: "36px",
    padding: "4px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  text: { flex: "1 1 96px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  time: { marginLeft: "auto", whiteSpace: "nowrap" },
});

/** The foot of the pane: what is being done, what was done, and the way back. */
export function NoticeLine() {
  const styles = useStyles();
  const { stop, undoWriting } = useActions();
  const work = usePane((state) => state.work);
  const canStop = usePane((state) => state.stop !== undefined);
  const notice = usePane((state) => state.notice);
  const correction = usePane((state) => state.correction);
  const checkedAt = usePane((state) => state.checkedAt);
  const outOfDate = usePane((state) => state.outOfDate);
  const hasTables = usePane(({ book }) => book.kind === "open" && book.typed.size > 0);
  const byHand = usePane(({ book }) => book.kind === "open" && book.calculatedByHand);
  const old = outOfDate === undefined ? undefined : stale(outOfDate, checkedAt);
  const told =
    notice ?? old ?? (byHand ? ({ tone: "bad", text: strings.calculatedByHand } as const) : undefined);
  if (work !== undefined)
    return (
      <footer className={styles.line}>
        <Spinner size="extra-tiny" aria-hidden="true" />
        <span className={styles.text}>{work}</span>
        {canStop && (
          <Button size="small" onClick={stop}>
            {strings.stop}
          </Button>
        )}
      </footer>
    );
  return (
    <footer className={mergeClasses(styles.line, told?.tone === "bad" && styles.bad)}>
      {told && <ToneIcon tone={told.tone} />}
      <span className={styles.text}>{told ? told.text : strings.ready}</span>
      {checkedAt && hasTables && !correction && !told && (
        <time className={styles.time} dateTime={checkedAt.toISOString()}>
          {strings.checkedAt(checkedAt)}
        </time>
      )}
      {correction && (
        <Button size="small" onClick={() => void undoWriting()}>
          {sessionStrings.undo.button[correction.by]}
        </Button>
      )}
    </footer>
  );
}

/** What is shown is as old as the last reading that succeeded. */
const stale = (why: string, since: Date | undefined): Notice => ({
  tone: "bad",
  text: strings.outOfDate(why, since?.toLocaleTimeString("zh-CN", { hour12: false }) ?? ""),
});
