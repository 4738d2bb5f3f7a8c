import type { toneOf } from "../../audit";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    padding: "8px 12px",
    fontWeight: 600,
    margin: 0,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  ask: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
});

const signs = { good: "✓", bad: "✕", ask: "？", open: "○" };

interface Props {
  readonly tone: ReturnType<typeof toneOf>;
  readonly text: string;
}

/** The state of things in one line; the sign says it without the colour. */
export function VerdictLine({ tone, text }: Props) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.line, styles[tone])}>
      <span aria-hidden="true">{signs[tone]} </span>
      {text}
    </p>
  );
}
