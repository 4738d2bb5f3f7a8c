import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../form";
import type { Answer, Choice } from "../../session/state";
import { useActions } from "../SessionContext";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  apart: {
    justifyContent: "flex-end",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  destroys: {
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    ":hover": { color: tokens.colorStatusDangerForeground1 },
  },
});

interface Props {
  readonly choices: readonly Choice[];
  /** The differences that are ticked. */
  readonly taken: readonly FigureId[];
}

/** The answers: first and primary what loses nothing, what destroys something red and in a line of its own. */
export function AskButtons({ choices, taken }: Props) {
  const styles = useStyles();
  const { answer } = useActions();
  const safe = choices.filter(({ destroys }) => !destroys);
  const destroying = choices.filter(({ destroys }) => destroys);
  const isGrave = destroying.length > 0 && safe.length === 0;
  const button = (choice: Choice, isPrimary: boolean) => (
    <Button
      key={choice.answer}
      appearance={isPrimary ? "primary" : "secondary"}
      disabled={choice.answer === "take" && taken.length === 0}
      className={mergeClasses(choice.destroys && styles.destroys)}
      onClick={({ detail, timeStamp }) => {
        answer(answerOf(choice, taken), { detail, timeStamp });
      }}
    >
      {choice.answer === "take" ? strings.ask.take(choice.label, taken.length) : choice.label}
    </Button>
  );
  return (
    <>
      <div className={styles.row}>
        {safe.map((choice, place) => button(choice, place === 0))}
        <Button
          data-safe
          appearance={isGrave ? "primary" : "secondary"}
          onClick={({ detail, timeStamp }) => {
            answer(false, { detail, timeStamp });
          }}
        >
          {strings.no}
        </Button>
      </div>
      {destroying.length > 0 && (
        <div className={mergeClasses(styles.row, styles.apart)}>
          {destroying.map((choice) => button(choice, false))}
        </div>
      )}
    </>
  );
}

const answerOf = ({ answer }: Choice, taken: readonly FigureId[]): Answer =>
  answer === "take" ? { take: taken } : answer;
