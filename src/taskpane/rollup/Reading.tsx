import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Hint } from "../shell/Hint";
import { useRollup } from "./useRollup";
import { words as all } from "./words.zh-CN";

const words = all.receive;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  file: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** How far the reading of the files is, with a way to stop and to go on. */
export function Reading() {
  const styles = useStyles();
  const { pauseReading, readOn } = useActions();
  const waiting = useRollup((rollup) => rollup.waiting);
  const done = useRollup((rollup) => rollup.done);
  const reading = useRollup((rollup) => rollup.reading);
  const [next] = waiting;
  if (!next) return null;
  const count = done + waiting.length;
  return (
    <>
      <div className={styles.line}>
        <div className={styles.text}>
          {words.reading(done, count)}
          {reading !== "off" && <div className={styles.file}>{words.next(next.file)}</div>}
        </div>
        {reading === "on" ? (
          <Button onClick={pauseReading}>{words.stop}</Button>
        ) : (
          <Button appearance="primary" onClick={() => void readOn()}>
            {words.goOn}
          </Button>
        )}
      </div>
      <ProgressBar value={done} max={count} aria-label={words.reading(done, count)} />
      {reading === "off" && <Hint>{words.stopped(waiting.length)}</Hint>}
    </>
  );
}
