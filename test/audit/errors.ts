import { valueOf, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { freeFigures } from "./balancedFiling";
import type { Random } from "./random";

/** The numbers that somebody typed instead of the right ones. */
export type Errors = ReadonlyMap<FigureId, number>;

const rowOf = (id: FigureId) => id.split(".")[1] ?? "";
const columnOf = (id: FigureId) => id.split(".")[2] ?? "";
const rightValue = (filing: Filing, id: FigureId) => valueOf(filing.figures.get(id)) ?? 0;

/** What tired fingers make of a number. */
function mistyped(right: number, random: Random): number {
  const digits = Array.from(String(right));
  const at = random.below(digits.length);
  const slips: (() => string[])[] = [
    () => digits.with(at, String(random.below(10))),
    () => digits.toSpliced(at, 1),
    () => digits.toSpliced(at, 0, digits[at] ?? ""),
    () => [...digits, "0"],
    () => digits.with(at, digits[at + 1] ?? "0").with(Math.min(at + 1, digits.length - 1), digits[at] ?? ""),
    () => Array.from(String(random.below(300))),
  ];
  for (;;) {
    const wrong = Number(random.pick(slips)().join("") || "0");
    if (wrong !== right) return wrong;
  }
}

/** So many figures mistyped. */
export function typos(filing: Filing, figures: readonly FigureId[], count: number, random: Random): Errors {
  const errors = new Map<FigureId, number>();
  while (errors.size < count) {
    const id = random.pick(figures);
    if (!errors.has(id)) errors.set(id, mistyped(rightValue(filing, id), random));
  }
  return errors;
}

/** A number that stands in another cell, which held 0: of the row below, or of another applicant. */
export function misplaced(filing: Filing, by: "row" | "column", random: Random): Errors {
  const moves = freeFigures.flatMap((from, index) => {
    const below = freeFigures.find((id, other) => other > index && columnOf(id) === columnOf(from));
    const targets =
      by === "row"
        ? below && rowOf(from) !== "new" && rowOf(from) !== "carriedIn"
          ? [below]
          : []
        : freeFigures.filter((id) => rowOf(id) === rowOf(from) && id !== from);
    const value = rightValue(filing, from);
    return targets
      .filter((to) => value > 0 && rightValue(filing, to) === 0)
      .map((to) => [from, to, value] as const);
  });
  const [from, to, value] = random.pick(moves);
  return new Map([
    [from, 0],
    [to, value],
  ]);
}
