import { exactOf, exactUnits, placesOf } from "../../../figures";
import type { TemplateNumber } from "./onNumber";

/** Two numbers, whatever words they stand in by now, in the finer of their units: units of 10^-places. */
export function inUnits(
  one: TemplateNumber,
  other: TemplateNumber,
): { readonly a: bigint; readonly b: bigint; readonly places: number } {
  const [a, b] = [exactOf(one.value), exactOf(other.value)];
  const places = Math.max(placesOf(a), placesOf(b));
  return { a: exactUnits(a, places), b: exactUnits(b, places), places };
}
