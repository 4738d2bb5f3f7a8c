import type { Fact } from "../figures";
import type { FigureId } from "../form";
import { keptOf, lastYearFrom } from "./lastYear";
import { keptUnits, unitsFrom } from "./rollup/keptUnits";
import type { Correction, State, Writing, WrittenBeside } from "./state";
import type { TextDraft } from "./textDraft";

/** What stands in the pane and in no cell. */
export type Remembered = Pick<State, "correction" | "imported" | "explaining" | "textDraft">;

/** The pane's state as a text, for the page that is loaded into the pane next. */
export function encodeRemembered({ correction, imported, explaining, textDraft }: Remembered): string {
  return JSON.stringify({
    ...(correction && { correction: writtenDown(correction) }),
    ...(imported && { imported: keptOf(imported) }),
    ...(explaining && { explaining: [...explaining] }),
    ...(textDraft && { textDraft }),
  });
}

const writtenDown = ({ by, before, after, beside }: Correction) => ({
  by,
  before: [...before],
  after: [...after],
  ...(beside && { beside: { ...beside, units: keptUnits(beside.units) } }),
});

/** Reads that text; a part of another shape, which a later version may have written, is left out. */
export function decodeRemembered(text: string | undefined): Remembered {
  const found = parsed(text);
  const imported = lastYearFrom(found["imported"]);
  const correction = correctionFrom(found["correction"]);
  const explaining = entriesOf(found["explaining"], isText);
  const { textDraft } = found;
  return {
    ...(correction && { correction }),
    ...(imported && { imported }),
    ...(explaining && { explaining: new Map(explaining) }),
    ...(isDraft(textDraft) && { textDraft }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isTyped = (value: unknown): value is string | number | null =>
  value === null || isText(value) || isNumber(value);

function parsed(text = "{}"): Fields {
  try {
    const found = JSON.parse(text) as unknown;
    return isFields(found) ? found : {};
  } catch {
    return {};
  }
}

function entriesOf<Value>(
  value: unknown,
  isValue: (one: unknown) => one is Value,
): [FigureId, Value][] | undefined {
  const isEntry = (entry: unknown): entry is [FigureId, Value] =>
    Array.isArray(entry) && isText(entry[0]) && isValue(entry[1]);
  return Array.isArray(value) && value.every(isEntry) ? value : undefined;
}

const ways = { correct: 0, zeros: 0, import: 0, rollup: 0 } satisfies Record<Writing, 0>;
const isWriting = (value: unknown): value is Writing => isText(value) && value in ways;

function correctionFrom(value: unknown): Correction | undefined {
  if (!isFields(value)) return undefined;
  const { by } = value;
  const before = entriesOf(value["before"], isTyped);
  const after = entriesOf(value["after"], isNumber);
  const beside = value["beside"] === undefined ? undefined : besideFrom(value["beside"]);
  if (!isWriting(by) || !before || !after) return undefined;
  // What went in together goes back together, or not at all.
  if (value["beside"] !== undefined && !beside) return undefined;
  return { by, before: new Map(before), after: new Map(after), ...(beside && { beside }) };
}

function besideFrom(value: unknown): WrittenBeside | undefined {
  if (!isFields(value)) return undefined;
  const { before, after, units } = value;
  return isFacts(before) && isFacts(after) ? { before, after, units: unitsFrom(units) } : undefined;
}

const isFacts = (value: unknown): value is Fact[] =>
  Array.isArray(value) &&
  value.every(
    (fact) => isFields(fact) && [fact["name"], fact["value"], fact["unit"], fact["note"]].every(isText),
  );

function isDraft(value: unknown): value is TextDraft {
  if (!isFields(value)) return false;
  const { place, began, base, template, loads, replaces = "", saving = "", theirs = "" } = value;
  return [place, began, base, template, replaces, saving, theirs].every(isText) && isNumber(loads);
}
