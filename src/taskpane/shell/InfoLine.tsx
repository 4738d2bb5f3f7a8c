import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { useId, useState, type ReactNode } from "react";
import { strings } from "../words.zh-CN";
import { Hint } from "./Hint";
import { IconButton } from "./IconButton";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px" },
  // As high as the sign beside it, so that one line of small print stands at its middle.
  text: {
    flex: 1,
    minWidth: 0,
    minHeight: "24px",
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
  },
  notes: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

interface Props {
  readonly children: ReactNode;
  /** What is behind the sign: where a rule comes from, what counts. Nothing to open if there is none. */
  readonly notes: readonly string[];
}

/** A line with ⓘ at its end, which shows what stands behind it. */
export function InfoLine({ children, notes }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.line}>
        <div className={styles.text}>{children}</div>
        {notes.length > 0 && (
          <IconButton
            label={strings.basis}
            expanded={shown}
            {...(shown && { controls: id })}
            icon={<Info16Regular aria-hidden="true" />}
            onClick={() => {
              setShown(!shown);
            }}
          />
        )}
      </div>
      {shown && (
        <div id={id} className={styles.notes}>
          {notes.map((note) => (
            <Hint key={note}>{note}</Hint>
          ))}
        </div>
      )}
    </>
  );
}
