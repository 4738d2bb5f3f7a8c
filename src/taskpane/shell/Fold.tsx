import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 0",
    border: "0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flex: "none" },
  turned: { transform: "rotate(90deg)" },
  body: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** Whether it shows what is in it from the beginning. */
  readonly open?: boolean;
}

/** What need not be seen at once: a line, and more of it on demand. */
export function Fold({ label, children, open = false }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.head}
        aria-expanded={shown}
        {...(shown && { "aria-controls": id })}
        onClick={() => {
          setShown(!shown);
        }}
      >
        <ChevronRight16Regular
          aria-hidden="true"
          className={mergeClasses(styles.chevron, shown && styles.turned)}
        />
        {label}
      </button>
      {shown && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
