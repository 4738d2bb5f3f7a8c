import { NodeSelection, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Chip } from "../../../prose/template";
import { chipAttributes } from "./document";
import { schema } from "./schema";
import type { Typed } from "./trigger";

/** Moves the caret from a selected chip to behind it. */
export function besideChip(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  if (selection instanceof NodeSelection)
    view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)));
}

/** Puts words behind a selected chip; false where none is selected. */
export function typedBeside(view: EditorView, text: string): boolean {
  if (!(view.state.selection instanceof NodeSelection)) return false;
  besideChip(view);
  view.dispatch(view.state.tr.insertText(text));
  return true;
}

/** Shows the chips as the workbook has them now; that is no step to take back. */
export function refreshChips(view: EditorView, chipFor: (code: string) => Chip): void {
  const { tr, doc } = view.state;
  doc.descendants((node, position) => {
    if (node.type !== schema.nodes.chip) return;
    const next = chipAttributes(String(node.attrs["code"]), chipFor);
    if (next.text !== node.attrs["text"] || next.title !== node.attrs["title"])
      tr.setNodeMarkup(position, undefined, next);
  });
  if (tr.docChanged && !view.composing) view.dispatch(tr.setMeta("addToHistory", false));
}

/** Puts a chip in place of what was typed for it, or of the selection. */
export function insertChip(
  view: EditorView,
  code: string,
  chipFor: (code: string) => Chip,
  typed?: Typed,
): void {
  const { tr, selection } = view.state;
  const { from, to } = typed ?? selection;
  tr.replaceWith(from, to, schema.node("chip", chipAttributes(code, chipFor)));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView());
  view.focus();
}
