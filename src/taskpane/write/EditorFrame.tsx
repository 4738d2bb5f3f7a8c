import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { OpenBook } from "../../session/state";
import { isUnsaved, templateAt, type TextDraft } from "../../session/textDraft";
import { useActions, usePane } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";
import { Conflict } from "./Conflict";
import { useInSight } from "./useInSight";

const words = strings.write;
/** Milliseconds without a key after which the text goes into the sheet. */
const pause = 2500;

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: "4px -8px 8px",
    padding: "8px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly book: OpenBook;
  readonly draft: TextDraft;
  readonly children: ReactNode;
}

/** What every way of writing a text has around it: saving, putting down, bringing other words back. */
export function EditorFrame({ book, draft, children }: Props) {
  const styles = useStyles();
  const { endText, cancelText, saveText, restoreText } = useActions();
  const previous = usePane((state) => state.kept?.previous.get(draft.place));
  const { place, template, theirs } = draft;
  const unsaved = isUnsaved(draft);
  const frame = useInSight<HTMLDivElement>();

  useEffect(() => {
    if (!unsaved) return undefined;
    const later = setTimeout(() => void saveText(), pause);
    return () => {
      clearTimeout(later);
    };
  }, [unsaved, template, saveText]);

  return (
    <div
      ref={frame}
      className={styles.frame}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void saveText();
      }}
    >
      {children}
      {theirs !== undefined && <Conflict theirs={theirs} />}
      <ButtonRow>
        <Button appearance="primary" onClick={() => void endText()}>
          {words.done}
        </Button>
        <QuietButton onClick={() => void cancelText()}>{strings.no}</QuietButton>
        <Hint>{unsaved ? words.unsaved : draft.began === draft.base ? words.keys : words.saved}</Hint>
      </ButtonRow>
      <ButtonRow>
        {templateAt(book, place) !== "" && (
          <QuietButton onClick={() => void restoreText(place, "default")}>{words.toDefault}</QuietButton>
        )}
        {previous !== undefined && (
          <QuietButton onClick={() => void restoreText(place, "previous")}>{words.toPrevious}</QuietButton>
        )}
      </ButtonRow>
      <Ask about="restore" />
    </div>
  );
}
