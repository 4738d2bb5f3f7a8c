import { useMemo } from "react";
import { partsOf } from "../../form";
import { editable } from "../../prose/template";
import type { OpenBook } from "../../session/state";
import type { TextDraft } from "../../session/textDraft";
import { usePane } from "../SessionContext";
import { CodeEditor } from "./CodeEditor";
import { WordsEditor } from "./WordsEditor";

interface Props {
  readonly book: OpenBook;
  readonly draft: TextDraft;
  /** Where the caret goes: a place in the text, its first field, or its end. */
  readonly at: number | "field" | "end";
}

/** The text of one place in the hands of the clerk: as words with chips, or as template code. */
export default function TextEditor({ book, draft, at }: Props) {
  const showsCode = usePane((state) => state.showsCode) === true;
  const { filing } = book;
  const { place, base, loads } = draft;
  const byDefault = partsOf(filing.form).find((part) => part.place === place)?.template ?? "";
  // Only what the sheet holds decides how it is edited, not every key.
  const shape = useMemo(
    () => editable(filing, base === "" ? byDefault : base).kind,
    [filing, base, byDefault],
  );
  if (showsCode || shape === "code")
    return <CodeEditor book={book} draft={draft} byDefault={byDefault} broken={shape === "code"} />;
  return <WordsEditor key={`${place} ${loads}`} book={book} draft={draft} byDefault={byDefault} at={at} />;
}
