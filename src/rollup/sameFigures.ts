import { textOf, type Filing } from "../figures";
import { figureIdsOf } from "./commonForm";
import { bareName } from "./names";

/**
 * The fewest digits, in different numbers above 1, that cannot agree by chance: small units are alike, and mostly
 * zeros.
 */
const enough = 6;

/** Whether a filing says enough for another one with the same figures to be a copy of it. */
export function isTelling({ figures }: Filing): boolean {
  const numbers = new Set([...figures.values()].map(textOf).filter((text) => text !== "0" && text !== "1"));
  return [...numbers].join("").replace(/\D/g, "").length >= enough;
}

/** All figures of a filing as one text: the same for two filings with the same figures. */
export function fingerprint({ form, figures }: Filing): string {
  return [form.edition, ...figureIdsOf(form).map((id) => textOf(figures.get(id)))].join("|");
}

/** Whether two filings are one report: of one office, with the same figures. */
export function isSameReport(a: Filing, b: Filing): boolean {
  return bareName(a.unit) === bareName(b.unit) && isTelling(a) && fingerprint(a) === fingerprint(b);
}
