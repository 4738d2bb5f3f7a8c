import type { toneOf } from "../../audit";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { compact } from "../theme/compact";
import { ToneIcon } from "../shell/ToneIcon";

const useStyles = makeStyles({
  line: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    padding: "8px 12px",
    [compact]: { padding: "4px 8px" },
    fontWeight: 600,
    display: "flex",
    gap: "8px",
    alignItems: "baseline",
  },
  // A line ends where a clause does.
  text: {
    flex: 1,
    margin: 0,
    minWidth: 0,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  ask: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly tone: ReturnType<typeof toneOf>;
  readonly text: string;
}

/** The state of things in one line; the icon says it without the colour. */
export function VerdictLine({ tone, text }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, styles[tone])}>
      <ToneIcon tone={tone} />
      <p className={styles.text} tabIndex={-1} data-landing>
        {/* A number stays with its word. */}
        {text.replaceAll(" ", "\u00A0")}
      </p>
    </div>
  );
}
