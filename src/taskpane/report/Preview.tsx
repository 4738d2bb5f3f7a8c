import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Block, Report } from "../../report";
import { strings } from "../words.zh-CN";
import { RunView } from "./RunView";

const useStyles = makeStyles({
  page: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  title: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, textAlign: "center" },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  part: { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  paragraph: { margin: 0, textIndent: "2em" },
});

/** The text of the report. A click on a number goes to its cell. */
export function Preview({ report }: { readonly report: Report }) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={strings.report.preview}>
      {report.blocks.map((block, index) => (
        // The blocks of a report have no names of their own, and are only ever replaced all at once.
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "title":
      return <h2 className={styles.title}>{block.text}</h2>;
    case "heading":
      return block.level === 1 ? (
        <h3 className={styles.heading}>{block.text}</h3>
      ) : (
        <h4 className={mergeClasses(styles.heading, styles.part)}>{block.text}</h4>
      );
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          {block.runs.map((run, index) => (
            <RunView key={index} run={run} />
          ))}
        </p>
      );
    case "table":
      return <p className={styles.paragraph}>{strings.report.table(block.layout.table.sheet)}</p>;
    case "picture":
      return <p>{block.caption}</p>;
    case "signature":
      return <p>{block.lines.join(" ")}</p>;
  }
}
