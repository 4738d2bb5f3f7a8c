import { digitsEnd } from "./mention";
import { namingEnd } from "./numbering";

/** Digits that count nothing, from where they begin to where they end; a year tells which. */
export interface NotCount {
  readonly end: number;
  readonly year?: number;
}

const longest = 24;
/** What may follow digits that count nothing. */
const suspicious = /[月年号日小\-—－·.×*A-Za-z、．至：/]/;
/** What stands before a short number that only names something: `第3页，共9页`. */
const mayFollow: ReadonlySet<string> = new Set("共-—－–".split(""));
/** What 第 stands before: `第20条`, `第3、5条`, `第20条和21条`, `第2-4款`. */
const ordinals = /^\d+(?:[-—－至到]\d+|[条款项章节]?[、和及与或]\d+(?=[-—－至到、和及与或条款项章节]))*/;
const dated = /^(?:\d{1,2}月(?:\d{1,2}日)?)?/;
const patterns: readonly RegExp[] = [
  // 12月31日, 1-11月
  /^\d{1,2}(?:[-—至]\d{1,2})?月(?:\d{1,2}日|份|底|初|中旬|上旬|下旬)?/,
  /^\d\d年\d{1,2}月(?:\d{1,2}日)?/,
  // 30号, 2号楼, 12-3号
  /^\d{1,8}(?:[-—]\d{1,8})?号(?:楼|令|文|院|线|室)?/,
  // telephones
  /^\d{3,4}[-—－]\d{7,8}|^1[3-9]\d{9}(?!\d)|^\d{5}(?=热线|政务|平台|便民|市民|工单|等)|^12345(?![\d件条宗份])|^12\d{3}(?!\d)(?=[热平政市投举])/,
  // 6·5, 5.15政务公开日, 4×7
  /^\d{1,4}[·.]\d{1,4}(?=活动|世界|环境|宪法|政务公开日)|^\d{1,4}·\d{1,4}|^\d{1,8}[×*xX]\d{1,8}|^\d{1,8}[A-Za-z]+/,
  // 2023 before the name of an organ
  /^20[0-3]\d(?=[\u4e00-\u9fff])(?![年件宗起份条个项次人篇期册余多万千亿元部封例单])/,
  // 24小时
  /^24小时|^(?:2|3|4|5|7)[×*]24/,
];

/** 1. and 1、, not `收申请5、答复5`. */
const numbersParagraph = /^\d{1,2}[.、．](?!\d)|^\d{1,2}[.．](?=20\d\d年)/;
const isWord = (character: string) => /[\u4e00-\u9fff]/.test(character);

const isLatin = (character: string) => /[A-Za-z@]/.test(character);

/** What stands at a place where digits begin, if it is no count. */
export function notCountAt(text: string, at: number): NotCount | undefined {
  const before = text.charAt(at - 1);
  const end = digitsEnd(text, at);
  const year = yearAt(text, at, end);
  if (year) return year;
  if (isLatin(before)) return { end };
  if ((before === "（" || before === "〔") && end - at <= 2 && /[）〕]/.test(text.charAt(end)))
    return { end };
  if (/[截至止]/.test(before) && /^\d{1,2}日/.test(text.slice(at, at + 4))) return { end: end + 1 };
  if (before === "第")
    return { end: at + (ordinals.exec(text.slice(at, at + longest))?.[0].length ?? end - at) };
  const short = end - at < 3 && !suspicious.test(text.charAt(end));
  if (short && !mayFollow.has(before)) return undefined;
  const named = namingEnd(text, at, end);
  if (named !== undefined) return { end: named };
  if (short) return undefined;
  const words = text.slice(at, at + longest);
  if (!isWord(before) && numbersParagraph.test(words)) return { end: at + 1 + words.search(/[.、．]/) };
  for (const pattern of patterns) {
    const match = pattern.exec(words)?.[0];
    if (match !== undefined && match !== "") return { end: at + match.length };
  }
  return undefined;
}

/** `2023年`, `2023年度`, `2019-2023年`, `2023年12月31日`: a date is no year of its own. */
function yearAt(text: string, at: number, end: number): NotCount | undefined {
  const first = Number(text.slice(at, at + 4));
  if (end - at !== 4 || first < 1900 || first > 2099) return undefined;
  let close = end;
  const spans = /^年?[-—至到~](\d{4})(学?年)/.exec(text.slice(end, end + 9));
  if (spans) {
    const [between = "", , unit] = spans;
    if (unit === "学年") return { end: end + between.length };
    close = end + between.length - 1;
  }
  if (text.charAt(close) !== "年") return undefined;
  close += 1;
  if (text.charAt(close) === "度") close += 1;
  const date = dated.exec(text.slice(close, close + 8))?.[0] ?? "";
  if (date !== "") return { end: close + date.length };
  return { end: close, year: first };
}
