import type { Kind } from "../../form";
import { plainDecimal, shiftPoint } from "../decimal";
import { blank, type Figure, type WhyUnreadable } from "../figure";
import { normalise } from "./normalise";
import { withoutMark } from "./footnoteMark";

/** What a cell holds, as Excel, a file or a web page gives it. */
export type Content = string | number | boolean | null | undefined;

const notApplicable = /^(?:[/\\]+|[-—–－―]+|无|不适用)$/;
const excelError = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)/i;
const date = /^\d{2,4}([-/.年])\d{1,2}(?:\1|月)?(?:\d{1,2}日?)?$/;
/** A whole number as most cells hold it. */
const plain = /^(?:0|[1-9]\d{0,14})$/;
/** A number, a unit word, and a remark in brackets: `22件(其中修订16件)`. */
const typed =
  /^(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)\s*(?<unit>[\p{L}]{0,3})\s*(?<note>\(.*\))?$/iu;

const countUnits = new Set(["", "件", "件次", "条", "份", "起", "宗", "项", "次", "个", "部"]);
const moneyUnits = new Set(["", "万", "万元"]);

/**
 * Reads what was typed or pasted into a cell of the form. Accepts full-width digits, thousands separators,
 * unit words, remarks and marks of footnotes (kept as the figure's note); never takes a blank or a "/" for zero, and never rounds.
 *
 * @param kind what the cell may hold: a whole count ≥ 0, a signed change, or money in 万元
 */
export function readFigure(content: Content, kind: Kind): Figure {
  if (content === null || content === undefined) return blank;
  if (typeof content === "number" && Number.isSafeInteger(content) && content >= 0) {
    return numberFigure(String(content), "");
  }
  if (typeof content === "string" && plain.test(content)) return numberFigure(content, "");
  if (typeof content === "boolean") return refuse(content ? "TRUE" : "FALSE", "boolean");
  const [written, mark] = withoutMark(typeof content === "number" ? String(content) : content);
  const text = normalise(written);
  if (text === "") return blank;
  if (notApplicable.test(text)) return { state: "notApplicable", text };
  if (excelError.test(text)) return refuse(text, "error");
  const parts = typed.exec(text)?.groups;
  const exact = plainDecimal(parts?.["number"] ?? "");
  if (!parts || exact === undefined) return refuse(text, date.test(text) ? "date" : "notANumber");
  const unit = parts["unit"] ?? "";
  const note = [unit === "" || countUnits.has(unit) || moneyUnits.has(unit) ? "" : unit, parts["note"] ?? ""]
    .join("")
    .replace(/^\(|\)$/g, "")
    .concat(mark);
  if (kind === "money") return money(text, exact, unit, note);
  if (!countUnits.has(unit)) return refuse(text, "unitUnclear");
  return whole(text, exact, kind, note);
}

function refuse(text: string, why: WhyUnreadable): Figure {
  return { state: "unreadable", text, why };
}

function numberFigure(exact: string, note: string): Figure {
  const value = Number(exact);
  return note === "" ? { state: "number", value, exact } : { state: "number", value, exact, note };
}

function whole(text: string, exact: string, kind: Kind, note: string): Figure {
  if (exact.includes(".")) return refuse(text, "fraction");
  if (kind === "count" && exact.startsWith("-")) {
    return { state: "unreadable", text, why: "negative", below: -Number(exact) };
  }
  if (!Number.isSafeInteger(Number(exact))) return refuse(text, "tooLarge");
  return numberFigure(exact, note);
}

function money(text: string, exact: string, unit: string, note: string): Figure {
  if (exact.startsWith("-")) return refuse(text, "negative");
  // Understood, and questioned by a check: the note keeps what was typed.
  if (unit === "元") return numberFigure(shiftPoint(exact, -4), text);
  if (!moneyUnits.has(unit)) return refuse(text, "unitUnclear");
  return numberFigure(exact, note);
}
