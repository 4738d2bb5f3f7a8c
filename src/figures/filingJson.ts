import { textOf } from "./figure";
import type { Filing } from "./filing";

/** A filing in the shape that `parseFiling` reads; figures as numbers where JSON keeps all their digits. */
export function filingJson({ figures, facts, paragraphs, ...filing }: Filing) {
  const { unit, shortName, organ, year, contact, form } = filing;
  const { edition } = form;
  const numbers = Object.fromEntries(
    [...figures].map(([id, figure]) => [
      id,
      figure.state === "number" ? jsonNumber(figure.exact) : textOf(figure) || null,
    ]),
  );
  const texts = Object.fromEntries(paragraphs.map(({ place, text }) => [place, text]));
  return { unit, shortName, organ, year, contact, edition, figures: numbers, facts, paragraphs: texts };
}

/** A plain decimal as a number where JSON keeps all its digits, else as the text that it is. */
export function jsonNumber(exact: string): number | string {
  return String(Number(exact)) === exact ? Number(exact) : exact;
}
