import { childOf, elementsIn, type Element } from "../markup/element";
import { attribute, valueIn } from "../markup/attribute";
import { numeral } from "./numerals";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the number of the first level, and a mark. */
  readonly text: string;
}

const levels = 9;

/** Counts the paragraphs of a document as Word does: `一、`, `（二）`, `3.`. To be asked in the order of the document. */
export type Numbering = (paragraph: Element | undefined) => string;

/** The numbers that Word gives paragraphs itself (ISO/IEC 29500-1, 17.9). */
export function numberingOf(part: Element | undefined): Numbering {
  const lists = listsIn(part);
  const counts = new Map<string, (number | undefined)[]>();
  return (numPr) => {
    const list = lists.get(valueIn(numPr, "w:numId") ?? "");
    const level = Number(valueIn(numPr, "w:ilvl") ?? "0");
    const own = list?.levels[level];
    if (!list || !own) return "";
    const count = counts.get(list.key) ?? [];
    counts.set(list.key, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      return other ? numeral(count[at] ?? other.start, at === level ? own.format : other.format) : "";
    });
  };
}

interface List {
  /** Lists that count on together have one. */
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
}

function listsIn(part: Element | undefined): Map<string, List> {
  const abstracts = new Map(
    [...elementsIn(part, "w:abstractNum")].map(
      (list) => [attribute(list, "abstractNumId") ?? "", list] as const,
    ),
  );
  return new Map(
    [...elementsIn(part, "w:num")].map((num) => {
      const id = attribute(num, "numId") ?? "";
      const abstractId = valueIn(num, "w:abstractNumId") ?? "";
      const overrides = [...elementsIn(num, "w:lvlOverride")];
      const own = levelsIn(abstracts.get(abstractId));
      for (const override of overrides) {
        const at = Number(attribute(override, "ilvl") ?? "0");
        const start = valueIn(override, "w:startOverride");
        const level = levelOf(childOf(override, "w:lvl")) ?? own[at];
        if (level && at < levels) own[at] = start === undefined ? level : { ...level, start: Number(start) };
      }
      return [id, { key: overrides.length > 0 ? `num ${id}` : abstractId, levels: own }] as const;
    }),
  );
}

function levelsIn(list: Element | undefined): (Level | undefined)[] {
  const found = new Array<Level | undefined>(levels).fill(undefined);
  for (const level of elementsIn(list, "w:lvl")) {
    const at = Number(attribute(level, "ilvl") ?? "0");
    if (at < levels) found[at] = levelOf(level);
  }
  return found;
}

function levelOf(level: Element | undefined): Level | undefined {
  if (!level) return undefined;
  return {
    start: Number(valueIn(level, "w:start") ?? "1"),
    format: valueIn(level, "w:numFmt") ?? "decimal",
    text: valueIn(level, "w:lvlText") ?? "",
  };
}
