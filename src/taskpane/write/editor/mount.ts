import { NodeSelection, TextSelection, type EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { templateOf, type Chip, type Segment } from "../../../prose/template";
import { chipAttributes, documentOf, positionAt, segmentsIn } from "./document";
import { fieldsIn, nextField, settled } from "./fields";
import { pasteWords } from "./paste";
import { schema } from "./schema";
import { editorState, type Keys } from "./state";
import { typedName, type Typed } from "./trigger";

/** What stands in the editor, for what is drawn around it. */
export interface Snapshot {
  readonly template: string;
  /** How many fields are still to be filled in. */
  readonly fields: number;
  /** The code of the chip that is selected. */
  readonly chip?: string;
  /** A name that is being typed. */
  readonly typed?: Typed;
}

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

const snapshotOf = (state: EditorState): Snapshot => {
  const { selection } = state;
  const chip = selection instanceof NodeSelection ? String(selection.node.attrs["code"]) : undefined;
  const typed = typedName(state);
  return {
    template: templateOf(segmentsIn(state.doc)),
    fields: fieldsIn(state.doc).length,
    ...(chip !== undefined && { chip }),
    ...(typed && { typed }),
  };
};

/** ProseMirror waits so many milliseconds after a composition before it reads what came of it. */
const composed = 60;

/** Puts an editor into an element. */
export function mount(place: HTMLElement, setting: Setting): Mounted {
  let { chipFor } = setting;
  const tell = () => {
    setting.onChange(snapshotOf(view.state));
  };
  // Whoever leaves right behind an input method's word leaves before it is told, and would lose it.
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

/** Moves the caret from a selected chip to behind it. */
function besideChip(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  if (selection instanceof NodeSelection)
    view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)));
}

function typedBeside(view: EditorView, text: string): boolean {
  if (!(view.state.selection instanceof NodeSelection)) return false;
  besideChip(view);
  view.dispatch(view.state.tr.insertText(text));
  return true;
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

function refreshChips(view: EditorView, chipFor: (code: string) => Chip): void {
  const { tr, doc } = view.state;
  doc.descendants((node, position) => {
    if (node.type !== schema.nodes.chip) return;
    const next = chipAttributes(String(node.attrs["code"]), chipFor);
    if (next.text !== node.attrs["text"] || next.title !== node.attrs["title"])
      tr.setNodeMarkup(position, undefined, next);
  });
  if (tr.docChanged && !view.composing) view.dispatch(tr.setMeta("addToHistory", false));
}

function insertChip(view: EditorView, code: string, chipFor: (code: string) => Chip, typed?: Typed): void {
  const { tr, selection } = view.state;
  const { from, to } = typed ?? selection;
  tr.replaceWith(from, to, schema.node("chip", chipAttributes(code, chipFor)));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView());
  view.focus();
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
