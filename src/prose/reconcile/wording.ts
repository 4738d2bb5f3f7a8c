import type { Filing } from "../../figures";
import { forms, isSuperseded } from "../../form";
import { citationOf } from "../citation";
import { sectionsOf, type SectionFault } from "./headings";

/** What is wrong with the words of a report, beside its numbers. */
export interface Wording {
  readonly code: SectionFault["code"] | "leftoverYear" | "legalBasis" | "sameAsLastYear";
  /** The words, or what is missing. */
  readonly found: string;
  /** Where the words stand in the text; absent for what is missing. */
  readonly start?: number;
}

/** Checks of the wording: sections, years left from last year's file, the notice that is cited, copied paragraphs. */
export function wordingOf(filing: Filing, text: string): Wording[] {
  return [
    ...sectionsOf(filing.form, text),
    ...leftoverYears(filing, text),
    ...legalBasis(filing, text),
    ...copied(filing, text),
  ];
}

/** Last year's number is right in comparisons, carry-overs, names of documents and spans of years. */
const speaksOfLastYear =
  /比|较|同期|增|降|减|结转|转结|上年|去年|以来|至|—|-|起|印发|制定|《|〔|规划|改进|整改|问题|版|修订/;

function leftoverYears({ year }: Filing, text: string): Wording[] {
  return [...text.matchAll(/[^。！？\n]+/g)].flatMap((sentence) => {
    if (speaksOfLastYear.test(sentence[0]) || listsYears(sentence[0])) return [];
    return [...sentence[0].matchAll(new RegExp(`${year - 1}年`, "g"))].map((match): Wording => ({
      code: "leftoverYear",
      found: match[0],
      start: sentence.index + match.index,
    }));
  });
}

/** `2020年办理3件，2021年办理2件`. */
const listsYears = (sentence: string) => new Set(sentence.match(/20\d\d(?=年)/g)).size > 1;

/** A notice whose format a later one has replaced for reports of this year, where the right one is not cited. */
function legalBasis({ form, year }: Filing, text: string): Wording[] {
  if (text.includes(form.notice)) return [];
  const replaced = forms.filter((other) => other.notice !== form.notice && isSuperseded(other, year));
  return [...new Set(replaced.map(({ notice }) => notice))].flatMap((notice): Wording[] => {
    const match = citationOf(notice).exec(text);
    return match ? [{ code: "legalBasis", found: match[0], start: match.index }] : [];
  });
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
