import type { Filing } from "../../figures";

/** What is wrong with the words of a report, beside its numbers. */
export interface Wording {
  readonly code: "missingSection" | "sectionOrder" | "leftoverYear" | "legalBasis" | "sameAsLastYear";
  /** The words, or what is missing. */
  readonly found: string;
  /** Where the words stand in the text; absent for what is missing. */
  readonly start?: number;
}

const sections = [
  ["一", /总体情况/],
  ["二", /主动公开政府信息/],
  ["三", /(?:收到和)?处理政府信息公开申请|申请情况/],
  ["四", /行政复议/],
  ["五", /主要问题|存在.{0,4}问题/],
  ["六", /其他需要报告/],
] as const;

/** Checks of the wording: sections, years left from last year's file, the notice that is cited, copied paragraphs. */
export function wordingOf(filing: Filing, text: string): Wording[] {
  return [
    ...sectionsOf(text),
    ...leftoverYears(filing, text),
    ...legalBasis(filing, text),
    ...copied(filing, text),
  ];
}

/** Only of a text that is a whole report, which has headings. */
function sectionsOf(text: string): Wording[] {
  const headings = [...text.matchAll(/^[\s#]*([一二三四五六七八])、\s*(\S.{0,30})$/gm)];
  if (headings.length < 3) return [];
  return sections.flatMap(([number, title]): Wording[] => {
    const heading = headings.find(([, , words = ""]) => title.test(words));
    if (!heading) return [{ code: "missingSection", found: number }];
    return heading[1] === number
      ? []
      : [{ code: "sectionOrder", found: heading[0].trim(), start: heading.index }];
  });
}

/** Last year's number is right in comparisons, carry-overs, names of documents and spans of years. */
const speaksOfLastYear =
  /比|较|同期|增|降|减|结转|转结|上年|去年|以来|至|—|-|起|印发|制定|《|〔|规划|改进|整改|问题|版|修订/;

function leftoverYears({ year }: Filing, text: string): Wording[] {
  return [...text.matchAll(/[^。！？\n]+/g)].flatMap((sentence) => {
    if (speaksOfLastYear.test(sentence[0])) return [];
    return [...sentence[0].matchAll(new RegExp(`${year - 1}年`, "g"))].map((match): Wording => ({
      code: "leftoverYear",
      found: match[0],
      start: sentence.index + match.index,
    }));
  });
}

function legalBasis({ form, edition }: Filing, text: string): Wording[] {
  if (edition !== "2021") return [];
  const match = /国办公开办函\s*[〔[（(]2019[〕\])）]\s*60\s*号/.exec(text);
  return match && !text.includes(form.notice)
    ? [{ code: "legalBasis", found: match[0], start: match.index }]
    : [];
}

const shortest = 30;

function copied({ lastYear }: Filing, text: string): Wording[] {
  const lines = new Set(
    lastYear?.paragraphs.flatMap((paragraph) => paragraph.text.split("\n")).map((line) => line.trim()),
  );
  return [...text.matchAll(/[^\n]+/g)].flatMap((match): Wording[] => {
    const line = match[0].trim();
    return line.length >= shortest && lines.has(line)
      ? [{ code: "sameAsLastYear", found: line, start: match.index }]
      : [];
  });
}
