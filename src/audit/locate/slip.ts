import type { FigureId } from "../../form";

/** How a figure most probably went wrong. */
export type Slip =
  | "transposed" // two neighbouring digits changed places
  | "digit" // one digit is another
  | "dropped" // a digit is missing
  | "doubled" // a digit stands twice
  | "extraZero"
  | "missingZero"
  | "extraDigit"
  | "swapped" // two figures stand in each other's cells
  | "moved" // the number stands in another cell
  | "sign" // a minus before the right number
  | "unknown";

/** One figure of a repair. */
export interface Change {
  readonly figure: FigureId;
  readonly from: number;
  readonly to: number;
  readonly slip: Slip;
}

const withoutDigit = (digits: string, at: number) => digits.slice(0, at) + digits.slice(at + 1);
const positions = (digits: string) => Array.from(digits, (_, at) => at);
const canDrop = (long: string, short: string) =>
  long.length === short.length + 1 && positions(long).some((at) => withoutDigit(long, at) === short);

/** The slip of the fingers that turns the right number into the typed one. */
export function slipBetween(typed: number, right: number): Slip {
  if (typed === -right) return "sign";
  const [a, b] = [String(typed), String(right)];
  if (a.length === b.length) {
    const differing = positions(a).filter((at) => a[at] !== b[at]);
    const [first, second] = differing;
    if (differing.length === 1) return "digit";
    if (differing.length === 2 && first !== undefined && second === first + 1) {
      if (a[first] === b[second] && a[second] === b[first]) return "transposed";
    }
    return "unknown";
  }
  if (canDrop(a, b)) {
    if (a === `${b}0`) return "extraZero";
    const doubled = positions(a).some((at) => a[at] === a[at + 1] && withoutDigit(a, at) === b);
    return doubled ? "doubled" : "extraDigit";
  }
  if (canDrop(b, a) && right !== 0) return b === `${a}0` && typed !== 0 ? "missingZero" : "dropped";
  return "unknown";
}

/** The changes of a repair with their slips; a pair that moves or swaps a number is told as such. */
export function changesOf(
  repair: ReadonlyMap<FigureId, number>,
  values: ReadonlyMap<FigureId, number>,
): Change[] {
  const changes = [...repair].map(([figure, to]): Change => {
    const from = values.get(figure) ?? 0;
    return { figure, from, to, slip: slipBetween(from, to) };
  });
  return changes.map((change): Change => {
    const partner = changes.find((other) => other !== change && isExchange(change, other));
    if (!partner) return change;
    return { ...change, slip: change.to === 0 || partner.to === 0 ? "moved" : "swapped" };
  });
}

function isExchange(a: Change, b: Change): boolean {
  return a.to === b.from && b.to === a.from;
}
