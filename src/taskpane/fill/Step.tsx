import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { strings } from "../words.zh-CN";
import { QuietButton } from "../shell/QuietButton";
import { useReleased } from "./useReleased";

const useStyles = makeStyles({
  step: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    outline: "none",
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "8px",
  },
  folded: { paddingTop: "8px", paddingBottom: "8px" },
  sign: {
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minHeight: "22px" },
  title: {
    flex: "1 1 100px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  summary: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  body: { gridColumn: 2, minWidth: 0, display: "flex", flexDirection: "column", gap: "8px" },
  ask: { gridColumn: 2, minWidth: 0, ":empty": { display: "none" } },
});

interface Props {
  readonly title: string;
  /** Its place in the order of work. */
  readonly number: number;
  readonly done: boolean;
  /** What it came to, in place of the title when it is done. */
  readonly summary: string;
  readonly children: ReactNode;
  /** What is asked about it: seen whether it is folded or not. */
  readonly ask?: ReactNode;
}

/**
 * One step of the work. Done, it folds to a line, but never while somebody is at work in it; 更改 opens it again.
 * What is folded stays in the page, out of sight.
 */
export function Step({ title, number, done, summary, children, ask }: Props) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const [held, setHeld] = useState(false);
  const folded = done && !held;
  const onceReleased = useReleased();

  // What made it done may have been a button that is gone now; a field that is being typed in is not.
  useEffect(() => {
    if (!done) return;
    onceReleased(() => {
      const at = document.activeElement;
      if (!(at?.matches("input, select, textarea") && section.current?.contains(at))) setHeld(false);
    });
  }, [done, onceReleased]);

  useEffect(() => {
    const own = section.current;
    if (!held || !own || own.contains(document.activeElement)) return;
    const first = own.querySelector<HTMLElement>("[data-body] :is(input:not([hidden]), select, button)");
    (first ?? own).focus();
  }, [held]);

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className={mergeClasses(styles.step, folded && styles.folded)}
      onFocus={({ target }) => {
        if (!(target instanceof HTMLElement && target.dataset["change"] !== undefined)) setHeld(true);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && section.current?.contains(relatedTarget)) return;
        onceReleased(() => {
          if (!section.current?.contains(document.activeElement)) setHeld(false);
        });
      }}
    >
      <span aria-hidden="true" className={mergeClasses(styles.sign, done && styles.done)}>
        {done ? <Checkmark16Filled /> : number}
      </span>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.title, done && styles.summary)}>{done ? summary : title}</h2>
        {folded && (
          <QuietButton
            data-change=""
            isSmall
            aria-label={strings.step.changeWhat(title)}
            onClick={() => {
              setHeld(true);
            }}
          >
            {strings.step.change}
          </QuietButton>
        )}
      </div>
      <div data-body="" hidden={folded} className={folded ? "" : styles.body}>
        {children}
      </div>
      <div className={styles.ask}>{ask}</div>
    </section>
  );
}
