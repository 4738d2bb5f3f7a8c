import { TextSelection, type EditorState } from "prosemirror-state";

/** A name that is being typed behind a #. */
export interface Typed {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** Chinese input methods give # as it is, or full-width. */
const behindMark = /[#＃]([^#＃，。；：、！？（）〔〕\ufffc]{0,20})$/;

/** What has been typed behind a # up to the caret. */
export function typedName({ selection }: EditorState): Typed | undefined {
  if (!(selection instanceof TextSelection) || !selection.empty) return undefined;
  const { $from } = selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const match = behindMark.exec(before);
  if (!match) return undefined;
  return { from: $from.pos - match[0].length, to: $from.pos, query: match[1] ?? "" };
}
