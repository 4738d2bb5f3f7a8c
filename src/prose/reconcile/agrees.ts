import type { Claim } from "../read";

/**
 * Whether the words fit the value: exactly, unless they say themselves that they are not exact. 余 and 多: not less,
 * and less than one more of the last digit that is told; 近: at most a tenth less; 约: at most a twentieth off.
 */
export function agrees(
  { value, approximation }: Pick<Claim, "value" | "approximation">,
  held: number,
): boolean {
  switch (approximation) {
    case undefined:
      return held === value;
    case "余":
    case "多":
    case "超":
    case "超过":
    case "逾":
      return held >= value && held < value + lastStep(value);
    case "近":
    case "接近":
    case "不足":
      return held <= value && held >= value * 0.9;
    default:
      return Math.abs(held - value) <= value * 0.05;
  }
}

/** One unit of the last digit that is not 0: 100 for 4300, 1000 for 5000. */
function lastStep(value: number): number {
  const zeros = /0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
  return Math.max(10 ** zeros, 1);
}
