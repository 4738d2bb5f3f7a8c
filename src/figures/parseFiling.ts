import { editionIds, editionOf, formOf, partsOf, type EditionId, type FigureId, type Form } from "../form";
import type { Figure } from "./figure";
import type { Fact, Filing, Organ, Paragraph } from "./filing";
import { kindsOf } from "./kinds";
import { organOf } from "./organOf";
import { organNames } from "./organs.zh-CN";
import { readFigure, type Content } from "./read/readFigure";
import { words } from "./words.zh-CN";

export type ParsedFiling =
  | { readonly ok: true; readonly filing: Filing }
  | { readonly ok: false; readonly message: string };

const organs = Object.keys(organNames) as readonly Organ[];

type JsonObject = Readonly<Record<string, unknown>>;

class Unusable extends Error {}

/**
 * Reads a filing from JSON of the shape `{unit, year, edition, shortName?, organ?, figures, facts?,
 * paragraphs?}`; figures stand as typed (number, text or null), and figures that are left out are blank.
 * A shape that cannot be used is refused with one line that names the place, the value and the remedy.
 */
export function parseFiling(json: unknown): ParsedFiling {
  try {
    return { ok: true, filing: filingFrom(json) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, message: error.message };
    throw error;
  }
}

function filingFrom(json: unknown): Filing {
  const source = record(json, words.wholeFile);
  const year = source["year"];
  if (typeof year !== "number" || !Number.isInteger(year) || year < 2008 || year > 2200) {
    throw new Unusable(words.year(shown(year)));
  }
  const edition = editionFrom(source["edition"], year);
  const typed = record(source["figures"], "figures");
  const form = formOf(edition, Object.keys(typed));
  const unit = text(source["unit"], "unit");
  const organ = source["organ"] ?? organOf(unit);
  const knownOrgan = organs.find((name) => name === organ);
  if (!knownOrgan) throw new Unusable(words.organ(organs, shown(organ)));
  const kinds = kindsOf(form);
  for (const id of Object.keys(typed)) {
    if (!kinds.has(id as FigureId)) {
      throw new Unusable(words.noFigure(id, edition));
    }
  }
  const figures = new Map<FigureId, Figure>();
  for (const [id, kind] of kinds) {
    figures.set(id, readFigure(content(typed[id], id), kind));
  }
  return {
    origin: "own",
    unit,
    shortName: text(source["shortName"] ?? unit, "shortName"),
    organ: knownOrgan,
    year,
    ...(source["contact"] !== undefined && { contact: text(source["contact"], "contact") }),
    form,
    figures,
    computed: new Set(),
    asText: new Set(),
    facts: list(source["facts"], "facts").map(factFrom),
    paragraphs: paragraphsFrom(source["paragraphs"], form),
    explanations: [],
  };
}

function editionFrom(value: unknown, year: number): EditionId {
  if (value === undefined) return editionOf(year);
  const known = editionIds().find((id) => id === value);
  if (known !== undefined) return known;
  throw new Unusable(words.edition(editionIds(), shown(value)));
}

function factFrom(value: unknown, index: number): Fact {
  const fact = record(value, words.fact(index + 1));
  const part = (key: string) => text(fact[key] ?? "", words.partOfFact(index + 1, key));
  const typed = fact["value"];
  return {
    name: part("name"),
    value: typeof typed === "number" ? String(typed) : part("value"),
    unit: part("unit"),
    note: part("note"),
  };
}

function paragraphsFrom(value: unknown, form: Form): Paragraph[] {
  const places = partsOf(form).map(({ place }) => place);
  return Object.entries(record(value ?? {}, "paragraphs")).map(([name, said]) => {
    const place = places.find((known) => known === name);
    if (!place) throw new Unusable(words.noPlace(name, places));
    return { place, text: text(said, words.paragraph(name)) };
  });
}

function record(value: unknown, place: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new Unusable(words.object(place, shown(value)));
}

/** Not copied: `JSON.parse` gives the figures as a dictionary, and a copy would cost more than all of the reading. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown, place: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Unusable(words.list(place, shown(value)));
  return value as unknown[];
}

function text(value: unknown, place: string): string {
  if (typeof value !== "string") throw new Unusable(words.text(place, shown(value)));
  return value;
}

function content(value: unknown, id: FigureId): Content {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Unusable(words.content(id, shown(value)));
}

function shown(value: unknown): string {
  return value === undefined ? words.absent : JSON.stringify(value).slice(0, 40);
}
