import { TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Chip, Segment } from "../../../prose/template";
import { besideChip, insertChip, refreshChips, typedBeside } from "./chips";
import { documentOf, positionAt, segmentsIn } from "./document";
import { nextField, settled } from "./fields";
import { pasteWords } from "./paste";
import { snapshotOf, type Snapshot } from "./snapshot";
import { editorState, type Keys } from "./state";
import type { Typed } from "./trigger";

/** How an editor is set up. */
export interface Setting extends Keys {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly chipFor: (code: string) => Chip;
  /** Called after every change that an input method has finished. */
  readonly onChange: (snapshot: Snapshot) => void;
  /** A key while a list of names stands open; true if the list took it. */
  readonly onListKey: (key: string) => boolean;
}

/** An editor that stands in the page. */
export interface Mounted {
  readonly segments: () => readonly Segment[];
  /** Puts other pieces in place of all; `undoable` where the clerk asked for it. */
  readonly replace: (segments: readonly Segment[], how: "undoable" | "silent") => void;
  /** Shows chips as the workbook has them now. */
  readonly refresh: (chipFor: (code: string) => Chip) => void;
  /** Puts a chip in place of what was typed for it, or of the selection. */
  readonly insert: (code: string, typed?: Typed) => void;
  readonly toNextField: () => void;
  /** @param offset a place in the text as it reads */
  readonly focusAt: (offset: number | "field" | "end") => void;
  /** Tells assistive technology which option of which list is meant. */
  readonly pointTo: (list: string | undefined, option: string | undefined) => void;
  readonly destroy: () => void;
}

/** Milliseconds that ProseMirror waits after a composition before it reads the result. */
const composed = 60;

/** Puts an editor into an element. */
export function mount(place: HTMLElement, setting: Setting): Mounted {
  let { chipFor } = setting;
  const tell = () => {
    setting.onChange(snapshotOf(view.state));
  };
  // A word of an input method is reported late: leaving the editor right behind it would lose the word.
  const keys: Keys = {
    ...setting,
    done: () => {
      tell();
      setting.done();
    },
  };
  const view: EditorView = new EditorView(place, {
    state: editorState(documentOf(setting.segments, chipFor), keys),
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": setting.label,
      spellcheck: "false",
    },
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      // An input method is left alone until it has finished.
      if (!view.composing) tell();
    },
    handleKeyDown: (_, { key }) => setting.onListKey(key),
    handlePaste: pasteWords,
    // A selected chip is not lost by typing: the words go behind it.
    handleTextInput: (_, __, ___, text) => typedBeside(view, text),
    handleDOMEvents: { compositionstart: besideChip, compositionend: afterComposition, blur: tell },
  });
  return {
    segments: () => segmentsIn(view.state.doc),
    replace: (segments, how) => {
      replaceAll(view, segments, chipFor, how === "undoable", keys);
    },
    refresh: (next) => {
      chipFor = next;
      refreshChips(view, next);
    },
    insert: (code, typed) => {
      insertChip(view, code, chipFor, typed);
    },
    toNextField: () => {
      const next = nextField(view.state);
      if (next) view.dispatch(next);
      view.focus();
    },
    focusAt: (offset) => {
      focusAt(view, offset);
    },
    pointTo: (list, option) => {
      point(view.dom, "aria-controls", list);
      point(view.dom, "aria-activedescendant", option);
    },
    destroy: () => {
      view.destroy();
    },
  };
}

function afterComposition(view: EditorView): void {
  setTimeout(() => {
    if (view.isDestroyed || view.composing) return;
    view.dispatch(settled(view.state) ?? view.state.tr);
  }, composed);
}

function replaceAll(
  view: EditorView,
  segments: readonly Segment[],
  chipFor: (code: string) => Chip,
  undoable: boolean,
  keys: Keys,
): void {
  const doc = documentOf(segments, chipFor);
  if (!undoable) {
    view.updateState(editorState(doc, keys));
    return;
  }
  const { tr } = view.state;
  view.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content));
}

function focusAt(view: EditorView, offset: number | "field" | "end"): void {
  const { doc, tr } = view.state;
  const end = doc.content.size - 1;
  const place = offset === "end" || offset === "field" ? end : positionAt(doc, offset);
  view.dispatch(tr.setSelection(TextSelection.create(doc, place)));
  const field = offset === "field" ? nextField(view.state) : undefined;
  if (field) view.dispatch(field);
  view.focus();
}

function point(dom: HTMLElement, name: string, id: string | undefined): void {
  if (id === undefined) dom.removeAttribute(name);
  else dom.setAttribute(name, id);
}
