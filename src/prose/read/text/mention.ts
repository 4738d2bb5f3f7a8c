import { chineseNumber } from "./chineseNumber";
import { unitAt } from "./units";

/** A number in a normalised text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly approximation?: string;
}

const before = ["共计约", "大约", "超过", "不足", "接近", "将近", "近", "约", "超", "逾"];
const endsVaguely = new Set("约过足近超逾");
const more = new Set(["余", "多", "几", "来"]);
const scales: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };
/** The most digits of a count: longer runs are numbers of things, such as telephones. */
const longestCount = 15;

/** The number in digits that begins at a place, with its 余, its 万 and its unit; `from` is where it may reach back to. */
export function digitsAt(text: string, at: number, from: number): Mention | undefined {
  let end = digitsEnd(text, at);
  if (end - at > longestCount) return undefined;
  if (end - at <= 3) while (text.charAt(end) === "," && digitsEnd(text, end + 1) === end + 4) end += 4;
  if (text.charAt(end) === "." && isDigit(text, end + 1)) end = digitsEnd(text, end + 1);
  const digits = text.slice(at, end).replaceAll(",", "");
  if (digits.length > longestCount) return undefined;
  return withUnit(text, at, end, from, (scale) =>
    scale === "" ? Number(digits) : Number(`${digits}e${String(scales[scale] ?? 0)}`),
  );
}

/** Chinese numerals count only with a unit behind them: 一 and 三 stand in too many other words. */
const countedInWords = new Set(["件次", "件", "宗", "起", "份", "条", "人次", "篇", "册", "封", "例"]);
const notBehind = /[第每同逐首唯无\d多]$|(?<![其剩])余$/;
/** `没有一件不予公开`: none, not one. */
const notOne = /(?:没有|无|未有|(?:没有|没|未有|未曾|未)(?:发生|出现|产生|引发|收到|接到|受理)过?)$/;
/** `零申请、零复议`: none of what follows; `依申请公开零受理`: none of what stands before. */
const noneOf = /^(?:行政)?(?:申请|复议|诉讼|纠错|败诉|受理|发生|收费)/;
/** `一件事`, `一件一码`. */
const otherWord = /[事套体目例款一]/;
const numerals = new Set("零一二两三四五六七八九十百千万亿");

/** The number in Chinese numerals that begins at a place, with its unit. */
export function numeralAt(text: string, at: number, from: number): Mention | undefined {
  const end = numeralEnd(text, at);
  const numeral = text.slice(at, end);
  const lead = text.charAt(at - 1);
  if (numeral === "零" && (lead === "为" || lead === "是" || noneOf.test(text.slice(end, end + 4))))
    return { start: at, end, value: 0, unit: "" };
  if (notBehind.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  if (numeral === "一" && notOne.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  const mention = withUnit(text, at, end, from, () => chineseNumber(numeral));
  const counts =
    countedInWords.has(mention?.unit ?? "") || (mention?.unit === "元" && (end - at > 1 || numeral === "零"));
  if (!mention || !counts || otherWord.test(text.charAt(mention.end))) return undefined;
  return mention;
}

/** Where the numeral that stands at a place ends. */
export function numeralEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestCount && numerals.has(text.charAt(end))) end += 1;
  return end;
}

/** Whether a Chinese numeral stands at a place. */
export const isNumeral = (text: string, at: number) => numerals.has(text.charAt(at));

function withUnit(
  text: string,
  at: number,
  digitsEndAt: number,
  from: number,
  valueOf: (scale: string) => number | undefined,
): Mention | undefined {
  let end = digitsEndAt;
  const take = (wanted: (character: string) => boolean) => {
    const character = text.charAt(end);
    if (!wanted(character)) return undefined;
    end += 1;
    return character;
  };
  const between = take((character) => more.has(character));
  const scale = take((character) => character in scales) ?? "";
  const after = take((character) => more.has(character));
  let unit = unitAt(text, end);
  end += unit.length;
  const money = unit === "元" && (scale === "万" || scale === "亿");
  const value = valueOf(money ? (scale === "亿" ? "万" : "") : scale);
  if (value === undefined) return undefined;
  if (money) unit = "万元";
  const lead = endsVaguely.has(text.charAt(at - 1))
    ? before.find((word) => at - word.length >= from && text.startsWith(word, at - word.length))
    : undefined;
  const approximation = lead ?? between ?? after;
  const mention = { start: at - (lead?.length ?? 0), end, value, unit };
  return approximation === undefined ? mention : { ...mention, approximation };
}

/** Whether a digit stands at a place. */
export const isDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Where the digits from a place on end. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end;
}
