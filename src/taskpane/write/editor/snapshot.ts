import { NodeSelection, type EditorState } from "prosemirror-state";
import { templateOf } from "../../../prose/template";
import { segmentsIn } from "./document";
import { fieldsIn } from "./fields";
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

/** What a state of the editor comes to. */
export const snapshotOf = (state: EditorState): Snapshot => {
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
