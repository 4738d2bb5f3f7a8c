import { Field, Textarea } from "@fluentui/react-components";
import { placeName } from "../../form";
import type { OpenBook } from "../../session/state";
import type { TextDraft } from "../../session/textDraft";
import { useActions } from "../SessionContext";
import { strings } from "../words.zh-CN";
import { EditorFrame } from "./EditorFrame";

const words = strings.write;

interface Props {
  readonly book: OpenBook;
  readonly draft: TextDraft;
  /** What speaks where the clerk has no template of their own. */
  readonly byDefault: string;
  /** It cannot be shown as a text. */
  readonly broken: boolean;
}

/** The template as it stands in 正文, for those who write conditions, and for one with a mistake. */
export function CodeEditor({ book, draft, byDefault, broken }: Props) {
  const { changeText, cancelText, endText } = useActions();
  const { template, place } = draft;
  return (
    <EditorFrame book={book} draft={draft}>
      <Field
        label={words.code}
        {...(broken && { validationMessage: words.broken, validationState: "warning" as const })}
      >
        <Textarea
          autoFocus
          aria-label={words.codeOf(placeName(book.filing.form, place))}
          resize="vertical"
          rows={6}
          value={template === "" ? byDefault : template}
          onChange={(_, { value }) => {
            changeText({ template: value === byDefault ? "" : value });
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Escape") void cancelText();
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void endText();
          }}
        />
      </Field>
    </EditorFrame>
  );
}
