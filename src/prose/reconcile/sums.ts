import type { Filing } from "../../figures";
import { figureCellsOf, memoize, type Form, type Node } from "../../form";
import type { Claim, Terms } from "../read";
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
  const results = topResults(filing.form);
  const checks: SumCheck[] = [];
  items.forEach(({ claim: head, terms }, index) => {
    if (terms?.length !== 1 || terms[0] !== settled || head.approximation !== undefined || head.value === 0)
      return;
    const parts = partsBehind(items, index, results);
    const list = listBehind(items, index, parts.at(-1));
    const told = new Set(parts.flatMap(({ terms }) => terms.map((term) => parentOf(term, results))));
    const sum = parts.reduce((total, { claim }) => total + claim.value, 0);
    if (parts.length < 2 || sum === head.value) return;
    const missing = results
      .filter(({ id }) => !told.has(id))
      .map(({ id, name }) => ({ name, value: Number(heldBy(filing, [id]).value ?? 0) }))
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
  /** The reasons of which it is the group. */
  readonly reasons: readonly string[];
}

/** A reason told alone stands for its group: 本机关不掌握27件 for 无法提供. */
const parentOf = (term: string, results: readonly Result[]): string =>
  results.find(({ reasons }) => reasons.includes(term))?.id ?? term;

/** The results that together are all: rows and groups directly below 办理结果. */
const topResults: (form: Form) => readonly Result[] = memoize((form) => {
  const { settled } = requestTotals(form);
  return form.tables
    .flatMap(figureCellsOf)
    .filter(({ id }) => id === settled)
    .flatMap(({ table, row, column }) => {
      const idOf = ({ key }: Node) => `${table.id}.${key}.${column.node.key}`;
      const siblings = row?.path.at(-1)?.parts?.filter((node) => node !== row.node);
      return (siblings ?? []).map((node) => ({
        id: idOf(node),
        name: node.name,
        reasons: (node.parts ?? []).map(idOf),
      }));
    });
});

/** A claim that is about figures of the filing. */
type Told = Item & { readonly terms: Terms };
const isTold = (item: Item): item is Told => item.terms !== undefined;

const isNoResult = (item: Item | undefined) => item?.verdict === "elsewhere" || item?.claim.unit === "%";

/** Everything between a head and its last part, and what no table holds directly behind: `其余48件`. */
function listBehind(items: readonly Item[], from: number, last: Item | undefined): readonly Item[] {
  let end = last ? items.indexOf(last, from) + 1 : from + 1;
  while (end < from + longestList && isNoResult(items[end])) end += 1;
  return items.slice(from + 1, end);
}

/** The claims behind a head that each tell one of the results, as far as the list goes. */
function partsBehind(items: readonly Item[], from: number, results: readonly Result[]): Told[] {
  const ids = new Set(results.map(({ id }) => id));
  const parts: Told[] = [];
  const reasons: Told[] = [];
  for (const item of items.slice(from + 1, from + longestList)) {
    const { claim } = item;
    if (claim.about.kind === "share" || claim.about.kind === "growth") continue;
    if (!isTold(item)) {
      if (claim.unit === "%" || claim.about.kind === "elsewhere") continue;
      break;
    }
    const { terms } = item;
    if (terms.every((term) => ids.has(term))) parts.push(item);
    else if (claim.about.kind === "figures" && parts.length > 0 && !isReason(terms[0])) break;
    else if (terms.every((term) => parentOf(term, results) !== term)) reasons.push(item);
  }
  const groups = new Set(parts.flatMap(({ terms }) => terms));
  return [
    ...parts,
    ...reasons.filter(({ terms }) => terms.every((term) => !groups.has(parentOf(term, results)))),
  ];

  function isReason(term: string): boolean {
    return term.split(".")[0] === results[0]?.id.split(".")[0];
  }
}

const longestList = 30;
