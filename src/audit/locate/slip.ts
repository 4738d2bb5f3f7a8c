import type { slipShares } from "./weights";

/** How a figure most probably went wrong. */
export type Slip = keyof typeof slipShares;

const withoutDigit = (digits: string, at: number) => digits.slice(0, at) + digits.slice(at + 1);
const positions = (digits: string) => Array.from(digits, (_, at) => at);
const canDrop = (long: string, short: string) =>
  long.length === short.length + 1 && positions(long).some((at) => withoutDigit(long, at) === short);

/** 万元 per 元. */
const tenThousand = 10_000;

/**
 * The slip of the fingers that turns the right number into the typed one.
 *
 * @example slipBetween(21, 12) // "transposed"
 */
export function slipBetween(typed: number, right: number): Slip {
  if (typed === -right) return "sign";
  if (right !== 0 && (typed === right * tenThousand || right === typed * tenThousand)) return "unit";
  const [a, b] = [String(typed), String(right)];
  if (a.length === b.length) return slipOfDigits(a, b);
  if (canDrop(a, b)) {
    if (a === `${b}0`) return "extraZero";
    const doubled = positions(a).some((at) => a[at] === a[at + 1] && withoutDigit(a, at) === b);
    return doubled ? "doubled" : "extraDigit";
  }
  if (canDrop(b, a) && right !== 0) return b === `${a}0` && typed !== 0 ? "missingZero" : "dropped";
  return "unknown";
}

function slipOfDigits(a: string, b: string): Slip {
  const differing = positions(a).filter((at) => a[at] !== b[at]);
  const [first, second] = differing;
  if (differing.length === 1) return "digit";
  if (differing.length !== 2 || first === undefined || second === undefined) return "unknown";
  if (a[first] !== b[second] || a[second] !== b[first]) return "unknown";
  if (second === first + 1) return "transposed";
  return second === first + 2 ? "jumped" : "unknown";
}
