import { makeStyles, tokens } from "@fluentui/react-components";
import type { TextChange } from "../../session/state";
import { strings } from "../words.zh-CN";
import { changedPart } from "./changedPart";

const words = strings.write;
/** Characters that are shown of what stays the same on either side. */
const around = 24;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "8px 10px",
    maxHeight: "280px",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "2px 0 8px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "none",
  },
});

/** Texts that would read otherwise, place by place: what goes is struck out, what comes stands behind it. */
export function TextChanges({ changes }: { readonly changes: readonly TextChange[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list} tabIndex={0} aria-label={words.changes}>
      {changes.map(({ name, before, after, isOwn }) => {
        const { head, removed, added, tail } = changedPart(before, after);
        return (
          <div key={name}>
            <dt className={styles.name}>
              {name}
              {isOwn ? words.own : ""}
            </dt>
            <dd className={styles.text}>
              {head.length > around ? `……${head.slice(-around)}` : head}
              {removed !== "" && <del className={styles.removed}>{removed}</del>}
              {added !== "" && <ins className={styles.added}>{added}</ins>}
              {tail.length > around ? `${tail.slice(0, around)}……` : tail}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
