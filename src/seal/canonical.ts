import type { Figure, Filing } from "../figures";
import { kindsOf } from "../figures";

/**
 * The values of a filing in their canonical form, of which the fingerprint is the SHA-256: UTF-8 without a byte order
 * mark, one `key=value` a line, every line ended by a line feed, lines sorted by their bytes. The keys:
 *
 * - `canonical=1`, the version of this form;
 * - `edition`, the id of the form's edition, as `2021`;
 * - `unit`, the full name, composed (NFC) and without blanks; `year`, four digits;
 * - the id of every figure of the form. A number is a plain decimal: no sign but a minus, no zeros in front, none at
 *   the end behind the point. Nothing stands behind the `=` of a blank cell, `/` where the cell says that the figure
 *   does not apply in whatever words, and `?` with the text, without blanks, where it is no number.
 *
 * Facts, paragraphs, explanations, remarks behind numbers and last year's numbers are not part of it. With standard
 * tools: `LC_ALL=C sort values.txt | sha256sum`.
 */
export function canonicalText(filing: Filing): string {
  const lines = [
    "canonical=1",
    `edition=${filing.form.edition}`,
    `unit=${withoutBlanks(filing.unit)}`,
    `year=${filing.year}`,
    ...[...kindsOf(filing.form).keys()].map((id) => `${id}=${canonicalValue(filing.figures.get(id))}`),
  ];
  // Keys are ASCII and unique, so that the order of letters is the order of bytes.
  return `${lines.sort((a, b) => (a < b ? -1 : 1)).join("\n")}\n`;
}

const withoutBlanks = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

function canonicalValue(figure: Figure | undefined): string {
  switch (figure?.state) {
    case "number":
      return plainDecimal(figure.exact);
    case "notApplicable":
      return "/";
    case "unreadable":
      return `?${withoutBlanks(figure.text)}`;
    default:
      return "";
  }
}

/** `0012.50` is `12.5`, `-0.0` is `0`. */
function plainDecimal(text: string): string {
  const [, minus = "", whole = "", fraction = ""] = /^(-?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const digits = `${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
  return digits === "0" ? "0" : minus + digits;
}
