import { editionIds, editionOf, formOf, partsOf, type EditionId, type FigureId, type Form } from "../form";
import type { Figure } from "./figure";
import type { Fact, Filing, Organ, Paragraph } from "./filing";
import { kindsOf } from "./kinds";
import { organOf } from "./organOf";
import { organNames } from "./organs.zh-CN";
import { readFigure, type Content } from "./read/readFigure";

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
  const source = record(json, "整个文件");
  const year = source["year"];
  if (typeof year !== "number" || !Number.isInteger(year) || year < 2008 || year > 2200) {
    throw new Unusable(`year 应为四位年份，现为 ${shown(year)}。`);
  }
  const edition = editionFrom(source["edition"], year);
  const typed = record(source["figures"], "figures");
  const form = formOf(edition, Object.keys(typed));
  const unit = text(source["unit"], "unit");
  const organ = source["organ"] ?? organOf(unit);
  const knownOrgan = organs.find((name) => name === organ);
  if (!knownOrgan) throw new Unusable(`organ 应为 ${organs.join("、")} 之一，现为 ${shown(organ)}。`);
  const kinds = kindsOf(form);
  for (const id of Object.keys(typed)) {
    if (!kinds.has(id as FigureId)) {
      throw new Unusable(`figures 里的“${id}”不是 ${edition} 版格式的数字项，请删去或改正编号。`);
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
  const choices = editionIds().map((id) => `"${id}"`);
  throw new Unusable(`edition 应为 ${choices.join(" 或 ")}，现为 ${shown(value)}。`);
}

function factFrom(value: unknown, index: number): Fact {
  const fact = record(value, `facts 第 ${index + 1} 项`);
  const part = (key: string) => text(fact[key] ?? "", `facts 第 ${index + 1} 项的 ${key}`);
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
  return Object.entries(record(value ?? {}, "paragraphs")).map(([name, words]) => {
    const place = places.find((known) => known === name);
    if (!place) throw new Unusable(`paragraphs 里的“${name}”不是正文的位置；可用：${places.join("、")}。`);
    return { place, text: text(words, `paragraphs 里的“${name}”`) };
  });
}

function record(value: unknown, place: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new Unusable(`${place}应为一个 JSON 对象，现为 ${shown(value)}。`);
}

/** Not copied: out of `JSON.parse` the figures are a dictionary, and a copy costs more than all of the reading. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown, place: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Unusable(`${place} 应为一个列表，现为 ${shown(value)}。`);
  return value as unknown[];
}

function text(value: unknown, place: string): string {
  if (typeof value !== "string") throw new Unusable(`${place} 应为文字，现为 ${shown(value)}。`);
  return value;
}

function content(value: unknown, id: FigureId): Content {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Unusable(`figures 里的“${id}”应为数字、文字或 null，现为 ${shown(value)}。`);
}

function shown(value: unknown): string {
  return value === undefined ? "空缺" : JSON.stringify(value).slice(0, 40);
}
