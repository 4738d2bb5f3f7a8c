import { organNames, valueOf, textOf, type Filing } from "../../figures";
import { groupsOf, namesOf, type FigureId } from "../../form";
import { comparedValues } from "./comparedValues";
import { TemplateValue, todo } from "./templateValue";
import type { UnitValues } from "./unitValues";
import { isPlainWord, valuesOfUnits } from "./valuesOfUnits";
import { words } from "./words.zh-CN";

/** A name that templates may use, and what it stands for now. */
export interface UsableName {
  readonly name: string;
  /** What it prints now. */
  readonly shown: string;
}

/** Everything a template can say about a filing, by its full name. Facts that are not filled are null. */
export type TemplateValues = ReadonlyMap<string, string | TemplateValue | UnitValues | null>;

/**
 * 单位, 简称, 年度 …, every figure and group of this year, (as `上年.…`) of last year and (as `各单位.…`) of the units that
 * the report adds up, comparisons, and the facts.
 */
export function templateValuesIn(filing: Filing): TemplateValues {
  const values = new Map<string, string | TemplateValue | UnitValues | null>([
    ["单位", filing.unit === "" ? todo(words.unitName) : filing.unit],
    ["简称", filing.shortName || filing.unit || todo(words.unitName)],
    ["年度", String(filing.year)],
    ["上年度", String(filing.year - 1)],
    ["下年度", String(filing.year + 1)],
    ["格式依据", filing.form.notice],
    ["联系方式", filing.contact ? filing.contact : null],
    ["单位类别", organNames[filing.organ]],
    ["版本", filing.form.edition],
  ]);
  for (const [name, value] of figuresOf(filing)) values.set(name, value);
  for (const [name, value] of figuresOf(filing.lastYear, filing)) values.set(`上年.${name}`, value);
  for (const [name, value] of comparedValues(filing)) values.set(name, value);
  for (const [name, value] of valuesOfUnits(filing)) values.set(name, value);
  const taken = new Set([...values.keys()].map((name) => name.split(".")[0]));
  for (const { name } of filing.form.usualFacts) values.set(name, null);
  for (const { name, value, unit } of filing.facts) {
    if (name === "") continue;
    const plain = isPlainWord(name) && !taken.has(name);
    const text = value.trim();
    const number = Number(text);
    const fact = new TemplateValue(text, Number.isNaN(number) ? undefined : number, { fact: name }, unit);
    values.set(plain ? name : quoted(name), text === "" ? null : fact);
  }
  return values;
}

/** How a template writes the name of a fact that is no plain word. */
const quoted = (name: string) => `数据["${name.replaceAll('"', "”")}"]`;

function* figuresOf(filing: Filing | undefined, like = filing): Generator<[string, TemplateValue]> {
  if (!like) return;
  const own = filing === like;
  for (const [id, { template }] of namesOf(like.form)) yield [template, sumIn(filing, [id], own)];
  for (const { template, members } of groupsOf(like.form)) yield [template, sumIn(filing, members, own)];
}

/** The sum of some figures. Only this year's are bound to their cells. */
function sumIn(filing: Filing | undefined, figures: readonly FigureId[], own: boolean): TemplateValue {
  if (!filing) return todo(words.noLastYear);
  const values = figures.map((id) => valueOf(filing.figures.get(id)));
  const [only] = figures;
  if (values.includes(undefined)) return own ? todo(words.blank, figures) : todo(words.noLastYear);
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const text = figures.length === 1 && only ? textOf(filing.figures.get(only)) : String(sum);
  return new TemplateValue(text, sum, own ? { figures } : {});
}

/** All names, in the order in which people look for them. */
export function usableNames(filing: Filing): UsableName[] {
  return [...templateValuesIn(filing)].map(([name, value]) => ({
    name,
    shown: typeof value === "string" ? value : (value?.text ?? ""),
  }));
}
