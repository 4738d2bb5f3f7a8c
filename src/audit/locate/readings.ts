import { scaled } from "../../figures";
import type { Slip } from "./slip";

/** A number that a text was probably meant as, and what was mistyped in it. */
export interface MeantNumber {
  readonly value: number;
  readonly slip: Extract<Slip, "letter" | "gap" | "point" | "stray" | "inTenThousands">;
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

/** Only these are typed for a number of one digit: a lone l or S may be anything. */
const loneZero = /^[Oo〇○]$/;

/** Words that give a number another value, or make it none: about so many, a date, a share, a numeral. */
const otherwiseMeant = /[约近余多几年月日号时点第%一二三四五六七八九十百千亿]|左右|上下|以上|以下|不足|不到/;
/** In an amount of money, which is counted in 万元, they are no slip. */
const tenThousands = /^(\d+(?:\.\d+)?)\s*万[件条份起宗项次个部]?。?$/;
/** What stands around a number without being part of it: a quotation mark, a full stop, a slash, a word. */
const strayBefore = /^[\s='"“‘#/—]+/;
const strayBehind = /(?:[\s。;:,.、'"”’?!+=/\\—-]|(?![〇万])\p{Script=Han})+$/u;
const digitsWithGaps = /^\d+(?:[\s.,、·'’]+\d+)*$/;

/**
 * The whole numbers that a cell which holds none was probably meant as, the nearest first: a letter typed for a
 * digit (29O), a blank inside (2 9), points inside (290..5: 290 or 2905), signs or a word around it (290。),
 * ten thousands (1.2万). More than one where the text can be read in several ways.
 *
 * @param text the cell's text, normalised
 * @example readingsOf("29O件") // [{ value: 290, slip: "letter" }]
 */
export function readingsOf(text: string): readonly MeantNumber[] {
  if (loneZero.test(text)) return reading("0", "letter");
  if (!/\d/.test(text) || otherwiseMeant.test(text)) return [];
  const inTenThousands = tenThousands.exec(text)?.[1];
  if (inTenThousands !== undefined) return reading(scaled(inTenThousands, 4), "inTenThousands");
  const number = text.replace(strayBefore, "").replace(strayBehind, "");
  const digits = asDigits(number);
  if (!digitsWithGaps.test(digits)) return [];
  const [first, ...others] = digits.split(/\D+/);
  const whole = [first, ...others].join("");
  const hasLetter = digits !== number;
  if (/[^\d\s]/.test(digits)) {
    // A letter and a point: two slips in one number are not guessed at.
    return hasLetter ? [] : [...reading(first, "point"), ...reading(whole, "point")];
  }
  if (hasLetter) return reading(whole, "letter");
  return reading(whole, others.length > 0 ? "gap" : "stray");
}

/** The signs of a text that stand where digits belong, each once. */
export function lettersIn(text: string): readonly string[] {
  return [...new Set(text)].filter((sign) => sign in lookalikes);
}

function asDigits(text: string): string {
  return Array.from(text, (sign) => lookalikes[sign] ?? sign).join("");
}

function reading(digits: string | bigint | undefined, slip: MeantNumber["slip"]): MeantNumber[] {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? [{ value, slip }] : [];
}
