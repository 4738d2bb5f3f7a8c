import type { Node } from "prosemirror-model";
import { Plugin, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { schema } from "./schema";

/** A field of the document: where it stands, and whether it still asks. */
interface FieldRange {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

/** Every stretch that is marked as to be filled in. */
export function fieldsIn(doc: Node): FieldRange[] {
  const fields: FieldRange[] = [];
  doc.descendants((node, position) => {
    const field = node.marks.find(({ type }) => type === schema.marks.field);
    if (field)
      fields.push({
        from: position,
        to: position + node.nodeSize,
        isWhole: node.text === `〔${String(field.attrs["asks"])}〕`,
      });
  });
  return fields;
}

/** A field that has been typed over no longer asks. */
export function settled(state: EditorState): Transaction | undefined {
  const filled = fieldsIn(state.doc).filter(({ isWhole }) => !isWhole);
  if (filled.length === 0) return undefined;
  const { tr } = state;
  for (const { from, to } of filled) tr.removeMark(from, to, schema.marks.field);
  return tr.removeStoredMark(schema.marks.field);
}

/** A caret that gets into a field takes the whole of it, so that typing replaces it. */
function selected(state: EditorState): Transaction | undefined {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return undefined;
  const around = fieldsIn(state.doc).find(({ from, to }) => from < selection.from && selection.from < to);
  return around && state.tr.setSelection(TextSelection.create(state.doc, around.from, around.to));
}

/** The selection of the next field behind a place, from the beginning again after the last one. */
export function nextField(state: EditorState): Transaction | undefined {
  const fields = fieldsIn(state.doc);
  const next = fields.find(({ from }) => from >= state.selection.to) ?? fields[0];
  return next && state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView();
}

/** A key that deletes takes a neighbouring field as one thing: first it is selected. */
export const selectField =
  (side: "before" | "behind") =>
  (state: EditorState, dispatch?: (transaction: Transaction) => void): boolean => {
    const { selection } = state;
    if (!selection.empty) return false;
    const field = fieldsIn(state.doc).find(
      ({ from, to }) => (side === "before" ? to : from) === selection.from,
    );
    if (field) dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, field.from, field.to)));
    return field !== undefined;
  };

/** Keeps fields whole. While an input method composes, the document is left alone. */
export const keepFields = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _, state) => {
      if (transactions.some((transaction) => transaction.getMeta("composition") !== undefined)) return null;
      return settled(state) ?? selected(state) ?? null;
    },
  });
