import type { Fact, Filing } from "../../figures";
import { reconcile, type Item } from "../reconcile";
import { needsALook } from "./bindings";

/** A number of a report that no table holds, as a row of 其他数据. */
export interface ToldFact {
  readonly fact: Fact;
  /** As the report says it: `4000余条`. */
  readonly surface: string;
  /** The total that it is a part of, by name. */
  readonly under?: string;
}

/** How 其他数据 marks a part of the row above. */
const part = (name: string) => `其中：${name}`;

/**
 * The numbers that a report tells beside the tables and that none of its facts holds: each with the name that the
 * words around it give, so that next year's text can be bound to it. Parts stand behind their total. A number without
 * a name is left to the text.
 *
 * @example
 * // 全年主动公开信息4000余条，其中网站公开1200条。
 * factsTold(report).map(({ fact }) => fact.name) // ["主动公开信息", "其中：网站公开"]
 */
export function factsTold(report: Filing): ToldFact[] {
  const taken = new Set(report.facts.filter(({ value }) => value !== "").map(({ name }) => name));
  const told: ToldFact[] = [];
  for (const { text } of report.paragraphs) {
    let total: { readonly name: string; readonly unit: string; readonly end: number } | undefined;
    for (const item of reconcile(report, text).items) {
      const { claim } = item;
      const named = nameIn(item, text);
      if (named === undefined) continue;
      const between = total && text.slice(total.end, claim.start);
      const isPart =
        between !== undefined &&
        total?.unit === claim.unit &&
        !/[。！？\n]/.test(between) &&
        opensParts.test(between);
      const name = isPart ? part(named) : named;
      const known = report.facts.find(
        ({ value, unit }) => value === String(claim.value) && unit === claim.unit,
      )?.name;
      if (!isPart) total = { name: known ?? name, unit: claim.unit, end: claim.end };
      if (known !== undefined || taken.has(name)) continue;
      taken.add(name);
      told.push({
        fact: { name, value: String(claim.value), unit: claim.unit, note: "" },
        surface: claim.surface,
        ...(isPart && total ? { under: total.name } : {}),
      });
    }
  }
  return told;
}

const opensParts = /其中|包括|：|（/;

/** The words that name it; undefined for what is not a fact of a year: shares, time limits, numbers without a name. */
function nameIn(item: Item, text: string): string | undefined {
  const { about, surface, unit, why } = item.claim;
  if (about.kind !== "elsewhere" || why.frame === "table" || !/\d/.test(surface) || !needsALook(item, text))
    return undefined;
  const name = about.name?.replace(/^(?:其中|包括)/, "");
  return unit !== "%" && name !== undefined && saysSomething.test(name) ? name : undefined;
}

const saysSomething = /^(?![年月日第])[^\d，。；：]*[\u4e00-\u9fff]{2}[^\d，。；：]*$/;
