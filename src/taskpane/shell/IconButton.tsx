import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, RefObject } from "react";

const useStyles = makeStyles({
  button: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "24px",
    minHeight: "24px",
    padding: "2px",
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2BrandHover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  large: { minWidth: "28px", minHeight: "28px" },
  open: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly label: string;
  /** Said when the pointer rests on it; the label if not given. */
  readonly tip?: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
  /** Given where it opens something: whether that is open. */
  readonly expanded?: boolean;
  /** The id of what it opens, while that is open. */
  readonly controls?: string;
  readonly opensMenu?: boolean;
  readonly large?: boolean;
  readonly ref?: RefObject<HTMLButtonElement | null>;
}

/** A sign to press, that mostly opens something. */
export function IconButton(props: Props) {
  const {
    label,
    tip = label,
    icon,
    onClick,
    expanded,
    controls,
    opensMenu = false,
    large = false,
    ref,
  } = props;
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.button, large && styles.large, expanded === true && styles.open)}
      aria-label={label}
      title={tip}
      {...(expanded !== undefined && { "aria-expanded": expanded })}
      {...(controls !== undefined && { "aria-controls": controls })}
      {...(opensMenu && { "aria-haspopup": "menu" as const })}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
