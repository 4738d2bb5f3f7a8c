import type { Slip } from "./slip";

/** A number that a text was probably meant as, and what was mistyped in it. */
export interface MeantNumber {
  readonly value: number;
  readonly slip: Extract<Slip, "letter" | "gap" | "point">;
}

/** Letters and signs that are typed for a digit that looks alike. */
const lookalikes: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  〇: "0",
  "○": "0",
  l: "1",
  I: "1",
  "|": "1",
  Z: "2",
  S: "5",
  B: "8",
};

const digitsWithGaps = /^(\d+)(?:[\s.,、·'’]+(\d*))*$/;

/**
 * The whole numbers that a cell which holds none was probably meant as, the nearest first: a letter typed for a
 * digit (29O), a blank inside (2 9), points inside (290..5: 290 or 2905). A unit word behind is passed over.
 *
 * @param text the cell's text, normalised
 * @example readingsOf("29O件") // [{ value: 290, slip: "letter" }]
 */
export function readingsOf(text: string): readonly MeantNumber[] {
  const number = text.replace(/[\p{Script=Han}]+$/u, "").trim();
  const digits = Array.from(number, (sign) => lookalikes[sign] ?? sign).join("");
  if (!/\d/.test(number) || !digitsWithGaps.test(digits)) return [];
  const groups = digits.split(/\D+/).filter((group) => group !== "");
  const whole = groups.join("");
  if (digits !== number) return reading(whole, "letter");
  if (!/[^\d\s]/.test(digits)) return reading(whole, "gap");
  return [...reading(groups[0] ?? "", "point"), ...(groups.length > 1 ? reading(whole, "point") : [])];
}

/** The signs of a text that stand where digits belong, each once. */
export function lettersIn(text: string): readonly string[] {
  return [...new Set(text)].filter((sign) => sign in lookalikes);
}

function reading(digits: string, slip: MeantNumber["slip"]): MeantNumber[] {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? [{ value, slip }] : [];
}
