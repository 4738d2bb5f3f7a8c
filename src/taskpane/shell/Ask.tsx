import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useActions, usePane } from "../SessionContext";
import type { Question } from "../../session/state";
import { strings } from "../words.zh-CN";
import { ButtonRow } from "./ButtonRow";

const useStyles = makeStyles({
  ask: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    padding: "8px 10px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground1, whiteSpace: "pre-line" },
});

/** A question in its place, instead of a dialog; the safe answer has the focus. */
export function Ask({ about }: { readonly about: Question["about"] }) {
  const styles = useStyles();
  const question = usePane((state) => state.question);
  const { answer } = useActions();
  const group = useRef<HTMLDivElement>(null);
  const asked = question?.about === about;
  useEffect(() => {
    if (asked) group.current?.querySelector("button")?.focus();
  }, [asked]);
  if (!asked) return null;
  return (
    <div ref={group} role="group" aria-label={question.text} className={styles.ask}>
      <p className={styles.text}>{question.text}</p>
      <ButtonRow>
        <Button
          onClick={() => {
            answer(false);
          }}
        >
          {strings.no}
        </Button>
        <Button
          onClick={() => {
            answer("yes");
          }}
        >
          {question.yes}
        </Button>
        {question.other !== undefined && (
          <Button
            onClick={() => {
              answer("other");
            }}
          >
            {question.other}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}
