import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../../session/state";
import { useActions, useBook, usePane } from "../SessionContext";
import { strings as sessionStrings } from "../../session/words.zh-CN";
import { compact } from "../theme/compact";
import { strings } from "../words.zh-CN";
import { IconButton } from "./IconButton";
import { ToneIcon } from "./ToneIcon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px 16px",
    // A long notice scrolls, so that the pane keeps its room.
    maxHeight: "40%",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [compact]: { padding: "0 10px" },
  },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  sign: { flex: "none", display: "flex", alignItems: "center", height: "28px" },
  /** What is said, and behind it, where there is room, what can be done about it. */
  told: {
    flex: 1,
    minWidth: 0,
    minHeight: "28px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
  },
  text: { flex: "1 1 96px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  // Where room is short the time alone is shown.
  idle: { [compact]: { display: "none" } },
  time: { marginLeft: "auto", whiteSpace: "nowrap" },
  // It stays where it is while the words scroll.
  end: { flex: "none", position: "sticky", top: 0, marginRight: "-6px" },
});

/** The foot of the pane: what is being done, what was done, and the way back. */
export function NoticeLine() {
  const styles = useStyles();
  const { stop } = useActions();
  const work = usePane((state) => state.work);
  const canStop = usePane((state) => state.stop !== undefined);
  if (work === undefined) return <Told />;
  return (
    <footer className={styles.line}>
      <span className={styles.sign}>
        <Spinner size="extra-tiny" aria-hidden="true" />
      </span>
      <span className={styles.told}>
        <span className={styles.text}>{work}</span>
        {canStop && (
          <Button size="small" onClick={stop}>
            {strings.stop}
          </Button>
        )}
      </span>
    </footer>
  );
}

/** What was done, or how it stands, while nothing is being done. */
function Told() {
  const styles = useStyles();
  const { dismissNotice, undoWriting } = useActions();
  const notice = usePane((state) => state.notice);
  const correction = usePane((state) => state.correction);
  const checkedAt = usePane((state) => state.checkedAt);
  const outOfDate = usePane((state) => state.outOfDate);
  const hasTables = useBook(({ typed }) => typed.size > 0, false);
  const byHand = useBook(({ calculatedByHand }) => calculatedByHand, false);
  const old = outOfDate === undefined ? undefined : stale(outOfDate, checkedAt);
  const told =
    notice ?? old ?? (byHand ? ({ tone: "bad", text: strings.calculatedByHand } as const) : undefined);
  return (
    <footer
      className={mergeClasses(styles.line, told?.tone === "bad" && styles.bad)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || notice === undefined) return;
        event.stopPropagation();
        dismissNotice();
      }}
    >
      {told && (
        <span className={styles.sign}>
          <ToneIcon tone={told.tone} />
        </span>
      )}
      <span className={styles.told}>
        <span className={mergeClasses(styles.text, !told && styles.idle)}>
          {told ? told.text : strings.ready}
        </span>
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
      </span>
      {notice && (
        <span className={styles.end}>
          <IconButton large label={strings.dismiss} icon={<Dismiss16Regular />} onClick={dismissNotice} />
        </span>
      )}
    </footer>
  );
}

/** What is shown is as old as the last reading that succeeded. */
const stale = (why: string, since: Date | undefined): Notice => ({
  tone: "bad",
  text: strings.outOfDate(why, since?.toLocaleTimeString("zh-CN", { hour12: false }) ?? ""),
});
