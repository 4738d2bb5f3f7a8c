import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../audit";
import { Fold } from "../shell/Fold";
import { ToneIcon, type Tone } from "../shell/ToneIcon";
import { strings } from "../words.zh-CN";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px 12px" },
  title: { margin: 0, font: "inherit" },
  state: { display: "flex", alignItems: "center", gap: "4px" },
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  ask: { color: tokens.colorStatusWarningForeground3, fontWeight: 600 },
  open: { color: tokens.colorNeutralForeground2 },
});

/** How a table stands, and what says so. */
export interface TableStanding {
  readonly tone: Exclude<Tone, "note">;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly state: TableStanding;
  readonly findings: readonly Finding[];
}

/** One table: its name, how it stands, and what was found there; what is explained is folded away. */
export function TableState({ title, state: { tone, text }, findings }: Props) {
  const styles = useStyles();
  const id = useId();
  const open = findings.filter(({ explained }) => explained === undefined);
  const explained = findings.filter((finding) => finding.explained !== undefined);
  const list = (some: readonly Finding[]) => (
    <ul className={styles.list}>
      {some.map((finding) => (
        <FindingItem key={finding.code} finding={finding} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id} className={styles.table}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <div className={mergeClasses(styles.state, styles[tone])}>
          <ToneIcon tone={tone} /> <span>{text}</span>
        </div>
      </div>
      {open.length > 0 && list(open)}
      {explained.length > 0 && (
        <Fold label={strings.check.explainedFold(explained.length)}>{list(explained)}</Fold>
      )}
    </section>
  );
}
