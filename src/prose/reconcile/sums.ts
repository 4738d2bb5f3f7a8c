import type { Filing } from "../../figures";
import { leavesOf } from "../../form";
import type { Claim } from "../read";
import type { Item } from "./item";
import { requestTotals } from "./requestTotals";
import { heldBy } from "./valueOfTerms";

/** A sum inside the text that does not come out: the parts, their head, and what the filing has that the text leaves out. */
export interface SumCheck {
  readonly head: Claim;
  readonly parts: readonly Claim[];
  readonly sum: number;
  /** The results that the text does not tell, with their values, where they explain what is missing. */
  readonly missing: readonly { readonly name: string; readonly value: number }[];
}

/** Results told behind a number of settled requests are held against it. */
export function sumsOf(filing: Filing, items: readonly Item[]): SumCheck[] {
  const { settled } = requestTotals(filing.form);
  const results = topResults(filing);
  const checks: SumCheck[] = [];
  items.forEach(({ claim: head, terms }, index) => {
    if (terms?.length !== 1 || terms[0] !== settled || head.approximation !== undefined || head.value === 0)
      return;
    const parts = partsBehind(items, index, results);
    const list = listBehind(items, index, parts.at(-1));
    const told = new Set(parts.flatMap((part) => (part.terms ?? []).map((term) => parentOf(term, results))));
    const sum = parts.reduce((total, { claim }) => total + claim.value, 0);
    if (parts.length < 2 || sum === head.value) return;
    const missing = results
      .filter(({ id }) => !told.has(id))
      .map(({ id, name }) => ({ name, value: heldBy(filing, [id]).value ?? 0 }))
      .filter(({ value }) => value > 0);
    const unread = list.some(({ claim }) => claim.about.kind === "elsewhere" && claim.unit === head.unit);
    const explained = !unread && sum + missing.reduce((total, { value }) => total + value, 0) === head.value;
    if (sum > head.value || explained)
      checks.push({ head, parts: parts.map(({ claim }) => claim), sum, missing: explained ? missing : [] });
  });
  return checks;
}

interface Result {
  readonly id: string;
  readonly name: string;
  /** The reasons that it is the group of. */
  readonly reasons: readonly string[];
}

/** A reason told alone stands for its group: 本机关不掌握27件 for 无法提供. */
const parentOf = (term: string, results: readonly Result[]): string =>
  results.find(({ reasons }) => reasons.includes(term))?.id ?? term;

/** The results that together are all: rows and groups directly below 办理结果. */
function topResults({ form }: Filing): Result[] {
  const { settled } = requestTotals(form);
  const [table = "", row = "", column = ""] = settled?.split(".") ?? [];
  for (const { id, sections } of form.tables) {
    if (id !== table) continue;
    for (const section of sections)
      for (const { node, path } of leavesOf(section.rows)) {
        if (node.key !== row) continue;
        const siblings = path.at(-1)?.parts ?? [];
        return siblings
          .filter(({ key }) => key !== row)
          .map(({ key, name, parts = [] }) => ({
            id: `${table}.${key}.${column}`,
            name,
            reasons: parts.map((part) => `${table}.${part.key}.${column}`),
          }));
      }
  }
  return [];
}

const isNoResult = (item: Item | undefined) => item?.verdict === "elsewhere" || item?.claim.unit === "%";

/** Everything between a head and its last part, and what no table holds directly behind: `其余48件`. */
function listBehind(items: readonly Item[], from: number, last: Item | undefined): readonly Item[] {
  let end = last ? items.indexOf(last, from) + 1 : from + 1;
  while (end < from + longestList && isNoResult(items[end])) end += 1;
  return items.slice(from + 1, end);
}

/** The claims behind a head that each tell one of the results, as far as the list goes. */
function partsBehind(items: readonly Item[], from: number, results: readonly Result[]): Item[] {
  const ids = new Set(results.map(({ id }) => id));
  const parts: Item[] = [];
  const reasons: Item[] = [];
  for (const item of items.slice(from + 1, from + longestList)) {
    const { terms, claim } = item;
    if (claim.about.kind === "share" || claim.about.kind === "growth") continue;
    if (!terms) {
      if (claim.unit === "%" || claim.about.kind === "elsewhere") continue;
      break;
    }
    if (terms.every((term) => ids.has(term))) parts.push(item);
    else if (claim.about.kind === "figures" && parts.length > 0 && !isReason(terms[0])) break;
    else if (terms.every((term) => parentOf(term, results) !== term)) reasons.push(item);
  }
  const groups = new Set(parts.flatMap(({ terms = [] }) => terms));
  return [
    ...parts,
    ...reasons.filter(({ terms = [] }) => terms.every((term) => !groups.has(parentOf(term, results)))),
  ];

  function isReason(term: string): boolean {
    return term.split(".")[0] === results[0]?.id.split(".")[0];
  }
}

const longestList = 30;
