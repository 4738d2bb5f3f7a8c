import { makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../words.zh-CN";
import type { PagePiece, WrittenPart } from "./pieces";

const useStyles = makeStyles({
  title: { margin: "8px 0", fontSize: tokens.fontSizeBase400, textAlign: "center", textWrap: "balance" },
  titlePart: { display: "inline-block" },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  table: { margin: 0, textIndent: "2em", color: tokens.colorNeutralForeground3 },
  signature: { textAlign: "right" },
});

/** What stands in the report between its written parts: title, headings, tables, pictures, the signature. */
export function Between({ piece }: { readonly piece: Exclude<PagePiece, WrittenPart> }) {
  const styles = useStyles();
  switch (piece.kind) {
    case "title":
      return <Title text={piece.text} />;
    case "heading":
      return <h3 className={styles.heading}>{piece.text}</h3>;
    case "table":
      return <p className={styles.table}>{strings.report.table(piece.layout.table.sheet)}</p>;
    case "picture":
      return <p className={styles.table}>{piece.caption}</p>;
    case "signature":
      return <p className={styles.signature}>{piece.lines.join(" ")}</p>;
  }
}

/** Its line ends where the unit does, not within the year. */
function Title({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [, unit = "", rest = text] = /^(.+?)(\d{4}年.*)$/.exec(text) ?? [];
  return (
    <h2 className={styles.title}>
      <span className={styles.titlePart}>{unit}</span>
      <span className={styles.titlePart}>{rest}</span>
    </h2>
  );
}
