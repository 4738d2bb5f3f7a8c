import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  // Office draws its personality menu, 34 px wide, over the top right corner.
  header: { padding: "12px 40px 0 18px", backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  sub: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly unit: string;
  readonly year: number | undefined;
}

/** Whose report, of which year. */
export function Header({ unit, year }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{unit || strings.app}</h1>
      <p className={styles.sub}>
        {year === undefined ? "" : strings.subtitle(year)}{" "}
        <Link inline href="assets/manual.html" target="_blank">
          {strings.manual}
        </Link>
      </p>
    </header>
  );
}
