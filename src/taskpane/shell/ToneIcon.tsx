import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import type { toneOf } from "../../audit";

const useStyles = makeStyles({
  icon: { flex: "none", verticalAlign: "text-bottom" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  ask: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  good: CheckmarkCircle16Filled,
  bad: DismissCircle16Filled,
  ask: QuestionCircle16Filled,
  open: Circle16Regular,
  note: Info16Regular,
};

/** How something stands: as a verdict says it, or a mere note. */
export type Tone = ReturnType<typeof toneOf> | "note";

/** How something stands, as a shape that tells it without the colour; the words stand beside it. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[tone])} />;
}
