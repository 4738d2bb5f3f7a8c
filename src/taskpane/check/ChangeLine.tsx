import { makeStyles, tokens } from "@fluentui/react-components";
import type { RepairedFigure } from "../../audit";
import { strings } from "../words.zh-CN";
import { FigureLink } from "./FigureLink";

const useStyles = makeStyles({
  line: { margin: 0, display: "flex", flexDirection: "column" },
  change: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: "tabular-nums",
  },
  from: { color: tokens.colorNeutralForeground3, textDecorationColor: tokens.colorStatusDangerForeground1 },
  to: { color: tokens.colorStatusSuccessForeground1, fontWeight: 600, textDecorationLine: "none" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly change: RepairedFigure;
  /** The cell's name, where the card does not say it. */
  readonly title?: string;
}

/** `10 → 11`: what stands there, and what mends the sums. */
export function ChangeLine({ change, title }: Props) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {title !== undefined && (
        <span>
          <FigureLink figure={change.figure} title={title} />
        </span>
      )}
      <span className={styles.hidden}>{strings.check.changeInWords(change.from, change.to)}</span>
      <span className={styles.change} aria-hidden="true">
        <del className={styles.from}>{change.from}</del> → <ins className={styles.to}>{change.to}</ins>
      </span>
    </p>
  );
}
