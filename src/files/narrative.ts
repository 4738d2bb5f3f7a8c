import type { Paragraph, Place } from "../figures";
import type { Line } from "../figures/recognise";

/** How headings are known, whatever their numbers: the words that all their variants have. */
const sections: readonly (readonly [RegExp, Place | "tables"])[] = [
  [/总体情况/, "one"],
  [/主动公开政府信息/, "tables"],
  [/处理政府信息公开申请|政府信息公开申请情况/, "tables"],
  [/行政复议/, "tables"],
  [/主要问题|存在.{0,6}问题/, "five"],
  [/其他需要报告/, "six"],
];
const parts: readonly (readonly [RegExp, Place])[] = [
  [/^主动公开/, "one.1"],
  [/^依申请公开/, "one.2"],
  [/^政府信息(?:资源)?(?:规范)?化?管理/, "one.3"],
  [/平台建设/, "one.4"],
  [/^监督保障|^教育培训|^监督/, "one.5"],
];

/** The title of the report: `××镇人民政府2023年政府信息公开工作年度报告`. */
const title = /^(?<unit>.{0,60}?)(?<year>20\d\d)年?度?(?:政府)?信息公开(?:工作)?年度?报告/;

export interface Narrative {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** Sorts the paragraphs of a report by their headings. Lines that belong to the tables are left out. */
export function narrativeOf(lines: readonly Line[], used: ReadonlySet<number>): Narrative {
  const texts = new Map<Place, string[]>();
  let place: Place | "tables" = "preamble";
  let unit: string | undefined;
  let year: number | undefined;
  let before = "";
  lines.forEach(({ cells, inTable }, index) => {
    const [text = ""] = cells;
    if (inTable || used.has(index) || typeof text !== "string") return;
    const words = text.trim();
    const named = year === undefined && place === "preamble" ? titleIn(before, words) : undefined;
    before = words;
    if (named) {
      ({ unit, year } = named);
      // What stood above belongs to the title, or to the page.
      texts.clear();
      return;
    }
    const heading = headingOf(words, place);
    if (heading !== undefined) place = heading;
    else if (place !== "tables" && words !== "") texts.set(place, [...(texts.get(place) ?? []), words]);
  });
  const six = texts.get("six") ?? [];
  while (isEnding(six.at(-1), unit)) six.pop();
  const paragraphs = [...texts]
    .filter(([, own]) => own.length > 0)
    .map(([at, own]): Paragraph => ({ place: at, text: own.join("\n") }));
  return { unit, year, paragraphs };
}

const organLike =
  /(?:政府|局|委|委员会|办|办公室|办事处|厅|部|署|处|所|院|中心|街道|乡|镇|县|区|市|校|会|公司)$/;

/** The title in a line, or in this one and the one before it. */
function titleIn(before: string, words: string): { unit: string; year: number } | undefined {
  const read = (text: string) => title.exec(text.replace(/\s+/g, ""))?.groups;
  const [alone, joined] = [read(words), read(before + words)];
  const groups = alone ?? joined;
  if (!groups) return undefined;
  const units = [alone?.["unit"] ?? "", joined?.["unit"] ?? ""];
  const unit = units[0] || (organLike.test(units[1] ?? "") ? (units[1] ?? "") : "");
  return { unit, year: Number(groups["year"]) };
}

/** 落款: who reports, and the day. */
function isEnding(line: string | undefined, unit: string | undefined): boolean {
  if (line === undefined) return false;
  return line.replace(/\s+/g, "") === unit || /^20\d\d年\d{1,2}月\d{1,2}日$/.test(line.replace(/\s+/g, ""));
}

const longest = 40;

function headingOf(words: string, place: Place | "tables"): Place | "tables" | undefined {
  if (words.length > longest || /[。；]$/.test(words)) return undefined;
  const section = /^[一二三四五六七八]\s*[、.．]\s*(.+)$/.exec(words)?.[1];
  if (section !== undefined) return sections.find(([name]) => name.test(section))?.[1];
  const part = /^[（(]\s*[一二三四五六七八]\s*[）)]\s*(.+)$/.exec(words)?.[1];
  if (part === undefined || !(place === "one" || place.startsWith("one."))) return undefined;
  return parts.find(([name]) => name.test(part))?.[1];
}
