import { exactOf, exactUnits, placesOf } from "../../figures";
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
  const [told, is] = [exactUnits(said, places), exactUnits(held, places)];
  switch (approximation) {
    case undefined:
      return is === told;
    case "余":
    case "多":
    case "超":
    case "超过":
    case "逾":
      return is >= told && is < told + lastStep(said, places);
    case "近":
    case "接近":
    case "不足":
      return is <= told && 10n * is >= 9n * told;
    default:
      return 20n * (is > told ? is - told : told - is) <= told;
  }
}

/** One of the last digit that is not 0, in units of 10^-places: of 100 for 4300, of 0.1 for 59.2. */
function lastStep(said: string, places: number): bigint {
  const zeros = /(?<=\d)0*$/.exec(said)?.[0].length ?? 0;
  return 10n ** BigInt(places - placesOf(said) + zeros);
}
