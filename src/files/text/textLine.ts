import type { Line } from "../../figures/recognise";

/** A line of a document with the lines of the text that it was made from. */
export interface TextLine extends Line {
  readonly from: number;
  /** The first line that is no longer part of it. */
  readonly to: number;
  /** Columns by which it is indented. */
  readonly indented: number;
}
