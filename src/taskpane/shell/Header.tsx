import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { compact } from "../theme/compact";
import { startStrings as strings } from "../startup/words.zh-CN";

const useStyles = makeStyles({
  header: {
    padding: "12px 12px 0 18px",
    backgroundColor: tokens.colorNeutralBackground1,
    [compact]: { display: "flex", alignItems: "flex-start", columnGap: "4px", padding: "4px 4px 0 12px" },
  },
  title: {
    margin: 0,
    // Office draws its personality menu, 34 px wide, over the top right corner.
    paddingRight: "30px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    overflowWrap: "anywhere",
    textWrap: "pretty",
    [compact]: {
      flex: 1,
      minWidth: 0,
      paddingRight: 0,
      paddingTop: "4px",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  line: { display: "flex", alignItems: "center", minHeight: "28px", [compact]: { flex: "none" } },
  sub: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    // The step 单位与年度 and the report show it too.
    [compact]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});

interface Props {
  readonly unit: string;
  readonly year: number | undefined;
  /** What can be done from every tab. */
  readonly tools?: ReactNode;
}

/** Whose report, of which year. */
export function Header({ unit, year, tools }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{unit || strings.app}</h1>
      <div className={styles.line}>
        <p className={styles.sub}>{year === undefined ? "" : strings.subtitle(year)}</p>
        {tools}
      </div>
    </header>
  );
}
