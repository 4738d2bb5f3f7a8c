import { valueOf, type Filing } from "../../figures";
import { feeFactOf, isFee, isFeeYuan } from "../read";
import { equalitiesOf, groupsOf, memoize, totalOf, type FigureId, type Form } from "../../form";

/** The value of some terms in a filing. */
export interface Held {
  /** Undefined where a cell is blank or holds no number, or nothing in the filing tells it. */
  readonly value: number | undefined;
  /** The cells behind it; none for a fact of 其他数据. */
  readonly figures: readonly FigureId[];
}

/** Adds up figures, groups and the fee for processing information; a blank total is completed from its parts. */
export function heldBy(filing: Filing, terms: readonly string[]): Held {
  const parts = terms.map((term) => heldByOne(filing, term));
  return { value: sumOf(parts.map(({ value }) => value)), figures: parts.flatMap(({ figures }) => figures) };
}

function heldByOne(filing: Filing, term: string): Held {
  if (isFee(term)) return { value: feeOf(filing, term), figures: [] };
  const figures = membersOf(filing.form).get(term) ?? [term as FigureId];
  return { value: sumOf(figures.map((id) => completed(filing, id))), figures };
}

const membersOf: (form: Form) => ReadonlyMap<string, readonly FigureId[]> = memoize(
  (form) => new Map(groupsOf(form).map(({ id, members }) => [id, members])),
);

/** The parts of every total that has a cell. */
const partsOfTotals: (form: Form) => ReadonlyMap<string, readonly FigureId[]> = memoize(
  (form) =>
    new Map(
      equalitiesOf(form).flatMap((equality) => {
        const total = totalOf(equality);
        return total === undefined ? [] : [[total, equality.left] as const];
      }),
    ),
);

function completed(filing: Filing, id: FigureId): number | undefined {
  const own = valueOf(filing.figures.get(id));
  const figure = filing.figures.get(id);
  if (own !== undefined || (figure !== undefined && figure.state !== "blank")) return own;
  const parts = partsOfTotals(filing.form).get(id);
  return parts && sumOf(parts.map((part) => valueOf(filing.figures.get(part))));
}

function feeOf({ facts, form }: Filing, term: string): number | undefined {
  const usual = feeFactOf(form);
  const unit = isFeeYuan(term) ? usual?.unit : "件";
  const fact = facts.find(
    (each) => usual && each.name.startsWith(usual.name) && each.unit === unit && each.value.trim() !== "",
  );
  const value = Number(fact?.value);
  return fact && !Number.isNaN(value) ? value : undefined;
}

/** Counts are whole; the one amount of money stands alone and is never added. */
function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return values.length === 0 ? undefined : sum;
}
