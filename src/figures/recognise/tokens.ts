import { readFigure, type Content } from "../read/readFigure";
import { bare, longestLabel } from "./label";
import type { Line } from "./line";

/** A cell of a document in reading order. */
export interface CellToken {
  /** Its index among all of them. */
  readonly at: number;
  readonly line: number;
  readonly cell: number;
  readonly content: Content;
  readonly kind: "blank" | "value" | "text";
  /** The words of a text that are compared with labels; empty for a sentence. */
  readonly label: string;
}

/** The cells of all lines, one after another. */
export function tokensOf(lines: readonly Line[]): CellToken[] {
  const tokens: CellToken[] = [];
  for (const [line, { cells }] of lines.entries())
    for (const [cell, content] of cells.entries()) {
      const kind = kindOf(content);
      const short = kind === "text" && typeof content === "string" && content.length <= longestLabel;
      tokens.push({ at: tokens.length, line, cell, content, kind, label: short ? bare(content) : "" });
    }
  return tokens;
}

/** A number that somebody mistyped: `29O`, `290.5`, `15%`; not the beginning of a label as `1.属于国家秘密`. */
const mistyped = /^[-+]?\d[\d.,]*[^\d\p{Script=Han}]{0,3}$/u;

function kindOf(content: Content): CellToken["kind"] {
  if (content === null || content === undefined) return "blank";
  if (typeof content !== "string") return "value";
  const text = content.trim();
  // A formula whose result is unknown.
  if (text.startsWith("=")) return "value";
  if (text.length > 60) return "text";
  const figure = readFigure(text, "count");
  if (figure.state === "blank") return "blank";
  if (figure.state !== "unreadable") return "value";
  if (figure.why !== "notANumber" && figure.why !== "unitUnclear") return "value";
  return mistyped.test(text.normalize("NFKC")) ? "value" : "text";
}
