import type { Paragraph } from "../figures";
import type { Form, Place } from "../form";
import type { Line } from "../figures/recognise";
import { headingOf } from "./headings";

/** The title of the report: `××镇人民政府2023年政府信息公开工作年度报告`. */
const title = /^(?<unit>.{0,60}?)(?<year>20\d\d)年?度?(?:政府)?信息公开(?:工作)?年度?报告/;

export interface ReadNarrative {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** Sorts the paragraphs of a report by their headings. Lines that belong to the tables are left out. */
export function narrativeOf(lines: readonly Line[], used: ReadonlySet<number>, form: Form): ReadNarrative {
  const texts = new Map<Place, string[]>();
  const first = form.narrative.preamble.place;
  const last = form.narrative.sections
    .flatMap((section) => (section.kind === "text" ? section.place : []))
    .at(-1);
  let place: Place | undefined = first;
  let unit: string | undefined;
  let year: number | undefined;
  let before = "";
  lines.forEach(({ cells, inTable }, index) => {
    const [text = ""] = cells;
    if (inTable || used.has(index) || typeof text !== "string") return;
    const words = text.trim();
    const named = year === undefined && place === first ? titleIn(before, words) : undefined;
    before = words;
    if (named) {
      ({ unit, year } = named);
      // What stood above belongs to the title, or to the page.
      texts.clear();
      return;
    }
    const heading = headingOf(words, place, form);
    if (heading) ({ place } = heading);
    else if (place !== undefined && words !== "") texts.set(place, [...(texts.get(place) ?? []), words]);
  });
  const closing = texts.get(last ?? first) ?? [];
  while (isEnding(closing.at(-1), unit)) closing.pop();
  const paragraphs = [...texts]
    .filter(([, own]) => own.length > 0)
    .map(([at, own]): Paragraph => ({ place: at, text: own.join("\n") }));
  return { unit, year, paragraphs };
}

/** The lines that stand in the sections of the tables: labels, numbers, and notes on them. */
export function linesAmongTables(lines: readonly Line[], form: Form): ReadonlySet<number> {
  const among = new Set<number>();
  let place: Place | undefined = form.narrative.preamble.place;
  lines.forEach(({ cells: [text], inTable }, index) => {
    const heading = inTable || typeof text !== "string" ? undefined : headingOf(text.trim(), place, form);
    if (!heading && place === undefined) among.add(index);
    if (heading) ({ place } = heading);
  });
  return among;
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
