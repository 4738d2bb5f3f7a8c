import { childOf, elementsIn, type Element } from "../markup/element";
import { attribute, valueIn } from "../markup/attribute";
import { counting, mostLevels, type Level, type NumberedList } from "../numbering/counting";

/** The number that Word gives a paragraph itself, by its settings. To be asked in the order of the document. */
export type Numbering = (paragraph: Element | undefined) => string;

/** The numbers that Word gives paragraphs itself (ISO/IEC 29500-1, 17.9). */
export function numberingOf(part: Element | undefined): Numbering {
  const lists = listsIn(part);
  const count = counting();
  return (numPr) => {
    const list = lists.get(valueIn(numPr, "w:numId") ?? "");
    return list ? count(list, Number(valueIn(numPr, "w:ilvl") ?? "0")) : "";
  };
}

function listsIn(part: Element | undefined): Map<string, NumberedList> {
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
        if (level && at < mostLevels)
          own[at] = start === undefined ? level : { ...level, start: Number(start) };
      }
      return [id, { key: overrides.length > 0 ? `num ${id}` : abstractId, levels: own }] as const;
    }),
  );
}

function levelsIn(list: Element | undefined): (Level | undefined)[] {
  const found = new Array<Level | undefined>(mostLevels).fill(undefined);
  for (const level of elementsIn(list, "w:lvl")) {
    const at = Number(attribute(level, "ilvl") ?? "0");
    if (at < mostLevels) found[at] = levelOf(level);
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
