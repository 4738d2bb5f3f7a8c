import { Button, mergeClasses } from "@fluentui/react-components";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";
import { ChipLine } from "./ChipLine";
import { EditorFrame } from "./EditorFrame";
import { NameList } from "./NameList";
import { NameSearch } from "./NameSearch";
import { Offers } from "./Offers";
import { usePaperStyles } from "./paperStyles";
import { useWords, type WordsProps } from "./useWords";

const words = strings.write;

/** A text as words, chips and fields. */
export function WordsEditor(props: WordsProps) {
  const paper = usePaperStyles();
  const { book, draft } = props;
  const { place, editor, snapshot, picking, setPicking, chipFor, find, list, start, insert } =
    useWords(props);
  const fields = snapshot?.fields ?? start.segments.filter(({ kind }) => kind === "field").length;
  return (
    <EditorFrame book={book} draft={draft}>
      <ButtonRow>
        <Button
          aria-expanded={picking}
          onClick={() => {
            setPicking(!picking);
          }}
        >
          {words.insert}
        </Button>
        {fields > 0 && (
          <QuietButton onClick={() => editor.current?.toNextField()}>
            {`${words.next}（${fields}）`}
          </QuietButton>
        )}
      </ButtonRow>
      {picking && (
        <NameSearch
          find={find}
          onPick={insert}
          onClose={() => {
            setPicking(false);
            editor.current?.focusAt("end");
          }}
        />
      )}
      {start.kind === "unfolded" && <Hint>{words.unfolded}</Hint>}
      <div ref={place} className={mergeClasses(paper.paper, paper.editor)} />
      {list.isOpen && <NameList id={list.id} names={list.names} active={list.active} onPick={insert} />}
      <ChipLine chip={snapshot?.chip === undefined ? undefined : chipFor(snapshot.chip)} />
      <Offers filing={book.filing} template={draft.template} editor={editor} chipFor={chipFor} />
      {draft.template === "" && start.held !== "" && <Hint>{words.blank}</Hint>}
    </EditorFrame>
  );
}
