import { chineseNumber } from "./chineseNumber";

/** A number in a normalised text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly approximation?: string;
}

const units = [
  "个工作日|个自然日|个小时|个月|人次|件次|条次|场次|万元|亿元|个百分点|百分点|平方米|公里|小时|分钟|工作日",
  "件|条|份|起|宗|项|次|单|封|例|个|篇|期|册|本|场|人|名|家|种|类|批|元|%|‰|部|幅|处|户|页|张|字|天|日|轮|遍|款|套|台|路|区|级|位|枚|讲|集|栏|倍",
].join("|");
const about = "近|约|大约|超过|超|逾|达到|不足|接近|共计约";
const more = "余|多|几|来";

/** Digits, with thousands separators and decimals; 余 and 多 on either side of 万 and 亿; the unit. */
const arabic = new RegExp(
  `(?<about>${about})?(?<digits>\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)` +
    `(?<more>${more})?(?<scale>[万亿千])?(?<after>${more})?(?<unit>${units})?`,
  "g",
);
/** Chinese numerals count only with a unit behind them: 一 and 三 stand in too many other words. */
const chinese = new RegExp(
  `(?<about>${about})?(?<digits>[零一二两三四五六七八九十百千万亿]{1,15})(?<more>${more})?` +
    `(?<unit>件次|件|宗|起|份|条|人次|篇|册|封|例)(?!事|套|体|目|例|款)`,
  "g",
);

/** Digits that count nothing: years, dates, document and article numbers, addresses, telephone numbers, titles. */
const notCounts = [
  /《[^》]*》/g,
  /(?:19|20)\d\d(?:[-—至到~]+(?:19|20)?\d\d)?年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /(?<!\d)\d\d年\d{1,2}月(?:\d{1,2}日)?/g,
  /(?<!\d)\d{1,2}月(?:\d{1,2}日|份|底|初|中旬|上旬|下旬)?/g,
  /(?:截至|截止|至)\d{1,2}日/g,
  /〔(?:19|20)?\d+〕\d+号/g,
  /(?<!\d)\d{1,8}(?:[-—]\d{1,8})?号(?:楼|令|文|院|线|室)?/g,
  /第[\d零一二两三四五六七八九十百]{1,8}[条款项届次期批章节号类]/g,
  /(?<!\d)\d{3,4}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{5}(?:热线|政务|平台|便民|市民|工单|等)/g,
  /(?<!\d)\d{1,4}[·.]\d{1,4}(?=活动|世界|环境|宪法)/g,
  /(?<!\d)\d{1,8}[×*xX]\d{1,8}|[A-Za-z]\d{1,20}|(?<!\d)\d{1,20}[A-Za-z]+/g,
  /(?<=[一二三四五六七八九十]?[（〔])\d{1,2}(?=[）〕])/g,
  /(?<!\d)\d{1,2}[.、](?!\d)/g,
];

/** All numbers that count something, in the order of the text. */
export function mentionsIn(text: string): Mention[] {
  let counted = separated(text);
  for (const pattern of notCounts)
    counted = counted.replace(pattern, (words) => "\u0000".repeat(words.length));
  const mentions = [...counted.matchAll(arabic)].map((match) => mentionOf(match, arabicValue));
  for (const match of counted.matchAll(chinese)) {
    if (/[第每同逐首\d余多]$/.test(counted.slice(0, match.index))) continue;
    mentions.push(mentionOf(match, chineseNumber));
  }
  return mentions.filter((mention) => mention !== undefined).sort((a, b) => a.start - b.start);
}

/** Where a page lost its full stops, a year runs into the number before it: `不予处理32024年`. */
function separated(text: string): string {
  return text.replace(
    /(\d)(20\d\d年)/g,
    (_, _digit: string, year: string) => `${_digit}${"\u0000".repeat(year.length)}`,
  );
}

function mentionOf(
  match: RegExpMatchArray,
  valueOf: (digits: string, scale: string) => number | undefined,
): Mention | undefined {
  const { about: before, digits = "", more: between, scale = "", after, unit = "" } = match.groups ?? {};
  const value = valueOf(digits, scale);
  if (value === undefined) return undefined;
  const start = match.index ?? 0;
  const approximation = before ?? between ?? after;
  if (scale === "万" && unit === "元") {
    return { start, end: start + match[0].length, value: Number(digits.replace(/[,，]/g, "")), unit: "万元" };
  }
  if (scale === "亿" && unit === "元") {
    const value = Number(`${digits.replace(/[,，]/g, "")}e4`);
    return { start, end: start + match[0].length, value, unit: "万元" };
  }
  const mention = { start, end: start + match[0].length, value, unit };
  return approximation === undefined ? mention : { ...mention, approximation };
}

const scales: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

/** Exact: the point is moved in the digits, not by a multiplication of fractions. */
function arabicValue(digits: string, scale: string): number {
  const plain = digits.replace(/[,，]/g, "");
  const places = scales[scale] ?? 0;
  return places === 0 ? Number(plain) : Number(`${plain}e${places}`);
}
