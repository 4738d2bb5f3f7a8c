import { exactOf, placesOf, scaled } from "../../figures";
import type { Claim } from "../read";

/**
 * Whether the words fit the value: exactly, unless they say themselves that they are not exact. 余 and 多: not less,
 * and less than one more of the last digit that is told; 近: at most a tenth less; 约: at most a twentieth off.
 *
 * @param held a plain decimal
 */
export function agrees(
  { value, approximation }: Pick<Claim, "value" | "approximation">,
  held: string,
): boolean {
  const said = exactOf(value);
  const places = Math.max(placesOf(said), placesOf(held));
  const unitsOf = (text: string) => scaled(text, places) ?? 0n;
  const [told, is] = [unitsOf(said), unitsOf(held)];
  switch (approximation) {
    case undefined:
      return is === told;
    case "余":
    case "多":
    case "超":
    case "超过":
    case "逾":
      return is >= told && is < told + unitsOf(lastStep(said));
    case "近":
    case "接近":
    case "不足":
      return is <= told && 10n * is >= 9n * told;
    default:
      return 20n * (is > told ? is - told : told - is) <= told;
  }
}

/** One unit of the last digit that is not 0: `100` for `4300`, `0.1` for `59.2`. */
const lastStep = (said: string) =>
  placesOf(said) > 0
    ? said.replace(/\d(?!$)/g, "0").replace(/\d$/, "1")
    : `1${/(?<=\d)0*$/.exec(said)?.[0] ?? ""}`;
