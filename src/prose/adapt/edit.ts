/** A change of a text, at places of the original. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** `bound`: it comes from the filing; `open`: the clerk has to look at it; `guard`: a note for another year. */
  readonly effect: "bound" | "open" | "guard";
}
