import type { ComparedLine, Comparison } from "./comparison";
import { causesOf } from "./parts";
import { words } from "./words.zh-CN";

/** How many of the changes are listed one by one. */
const told = 5;

/** A comparison as lines of text, cells behind tabs: what changed most, then every line. */
export function comparisonText(comparison: Comparison): string[] {
  const { years, lines, most } = comparison;
  if (years.length < 2) return [words.noLast];
  const { headers } = words;
  const [now = 0, last = 0] = years;
  return [
    ...(last === now - 1 ? [] : [words.otherYear(last, now)]),
    `${words.most}：`,
    ...(most.length === 0 ? [words.none] : []),
    ...most
      .slice(0, told)
      .map(
        ({ line, degree }) =>
          `${line.title}\t${changedText(line)}\t${headers.degree}${degree}${causes(comparison, line)}`,
      ),
    words.measure,
    "",
    [headers.line, ...years.map(words.year), headers.by, headers.rate, headers.share, headers.points].join(
      "\t",
    ),
    ...lines.map((line) => cellsOf(line, years.length).join("\t")),
  ];
}

/** `40 → 90，+50，+125%`. */
export function changedText({ values: [now, before], change }: ComparedLine): string {
  return `${before?.text ?? "—"} → ${now?.text ?? "—"}，${words.by(change)}，${words.rate(change)}`;
}

function causes(comparison: Comparison, line: ComparedLine): string {
  const parts = causesOf(comparison, line).slice(0, 3);
  if (parts.length === 0) return "";
  const named = parts.map((part) => words.cause(nameIn(line, part), words.by(part.change)));
  return `\t${words.causes(named)}`;
}

/** The name of a part of a line: the word in which the parts differ, the applicant or the row. */
export function nameIn(line: ComparedLine, part: ComparedLine): string {
  const [row = "", column = ""] = part.within;
  return line.within.length > 1 && line.within[0] === row ? column : row;
}

/** What stands behind the name of a line, for people. */
export function cellsOf({ title, values, change, share }: ComparedLine, years: number): string[] {
  return [
    title,
    ...Array.from({ length: years }, (_, index) => values[index]?.text ?? "—"),
    words.by(change),
    words.rate(change),
    share ? words.share(share.now) : "",
    share ? (share.points ? words.pointsCell(share.points.text) : "—") : "",
  ];
}
