import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FigureId } from "../../form";
import type { Question } from "../../session/state";
import { useActions, usePane } from "../SessionContext";
import { TextChanges } from "../write/TextChanges";
import { AskButtons } from "./AskButtons";
import { Differences } from "./Differences";

const useStyles = makeStyles({
  ask: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
});

/** Room for a question beside the button that raises it, instead of a dialog. */
export function Ask({ about }: { readonly about: Question["about"] }) {
  const question = usePane((state) => state.question);
  return question?.about === about ? <Asked key={question.text} question={question} /> : null;
}

/** The question; the safe answer has the focus, Esc gives it, and the focus goes back to where it was. */
function Asked({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const { answer } = useActions();
  const group = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<ReadonlySet<FigureId>>(new Set());
  const { text, choices, differences = [], there, changes = [] } = question;
  const takes = choices.some((choice) => choice.answer === "take");
  const taken = differences.map(({ figure }) => figure).filter((figure) => !left.has(figure));

  useEffect(() => {
    const before = document.activeElement;
    group.current?.querySelector<HTMLElement>("[data-safe]")?.focus();
    group.current?.scrollIntoView({ block: "nearest" });
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape") answer(false);
    };
    window.addEventListener("keydown", escape);
    return () => {
      window.removeEventListener("keydown", escape);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [answer]);

  return (
    <div ref={group} role="group" aria-label={text} className={styles.ask}>
      <p className={styles.text}>{text}</p>
      {differences.length > 0 && (
        <Differences
          differences={differences}
          {...(there !== undefined && { there })}
          {...(takes && { left, onLeft: setLeft })}
        />
      )}
      {changes.length > 0 && <TextChanges changes={changes} />}
      <AskButtons choices={choices} taken={taken} />
    </div>
  );
}
