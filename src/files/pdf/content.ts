/** A printed character. Points; x grows to the right, y downward from the upper edge of the page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The height at which its middle stands. */
  readonly y: number;
  readonly size: number;
  /** Its width along the way it runs. */
  readonly along: number;
  /** How it runs: 0 to the right, 1 downward (also the columns of vertical writing), 2 to the left, 3 upward. */
  readonly turn: Turn;
  /** Characters that one instruction prints have one number; it grows in the order of printing. */
  readonly run: number;
}

export type Turn = 0 | 1 | 2 | 3;

/** A printed line that runs along the page: at a height (`level`) or at a distance from the left. */
export interface RuledLine {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly RuledLine[];
}
