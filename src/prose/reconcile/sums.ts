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
    const told = new Set(parts.flatMap((part) => part.terms ?? []));
    const sum = parts.reduce((total, { claim }) => total + claim.value, 0);
    if (parts.length < 2 || sum === head.value) return;
    const missing = results
      .filter(({ id }) => !told.has(id))
      .map(({ id, name }) => ({ name, value: heldBy(filing, [id]).value ?? 0 }))
      .filter(({ value }) => value > 0);
    const explained = sum + missing.reduce((total, { value }) => total + value, 0) === head.value;
    if (sum > head.value || explained)
      checks.push({ head, parts: parts.map(({ claim }) => claim), sum, missing: explained ? missing : [] });
  });
  return checks;
}

interface Result {
  readonly id: string;
  readonly name: string;
}

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
          .map(({ key, name }) => ({ id: `${table}.${key}.${column}`, name }));
      }
  }
  return [];
}

/** The claims behind a head that each tell one of the results, as far as the list goes. */
function partsBehind(items: readonly Item[], from: number, results: readonly Result[]): Item[] {
  const ids = new Set(results.map(({ id }) => id));
  const parts: Item[] = [];
  for (const item of items.slice(from + 1, from + longestList)) {
    const { terms, claim } = item;
    if (claim.about.kind === "share" || claim.about.kind === "growth") continue;
    if (!terms) {
      if (claim.unit === "%" || claim.about.kind === "elsewhere") continue;
      break;
    }
    if (terms.every((term) => ids.has(term))) parts.push(item);
    else if (claim.about.kind === "figures" && parts.length > 0 && !isReason(terms[0])) break;
  }
  return parts;

  function isReason(term: string): boolean {
    return term.split(".")[0] === results[0]?.id.split(".")[0];
  }
}

const longestList = 30;
