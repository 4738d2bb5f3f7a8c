import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { EditorState, type Command } from "prosemirror-state";
import { keepFields, selectField } from "./fields";

/** What keys do beyond writing. */
export interface Keys {
  readonly done: () => void;
  readonly cancel: () => void;
  readonly insert: () => void;
}

const then =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

/** A state to edit a document in. Undo reaches back to what it began with. */
export function editorState(doc: Node, { done, cancel, insert }: Keys): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      history(),
      keepFields(),
      keymap({
        "Mod-z": undo,
        "Mod-y": redo,
        "Shift-Mod-z": redo,
        "Mod-Enter": then(done),
        Escape: then(cancel),
        "Mod-;": then(insert),
        Backspace: selectField("before"),
        Delete: selectField("behind"),
      }),
      keymap(baseKeymap),
    ],
  });
}
