import { exactSum, plainDecimal, type Figure, type Filing } from "../../figures";
import { feeFactOf, isFee, isFeeYuan } from "../read";
import { equalitiesOf, groupsOf, memoize, totalOf, type FigureId, type Form } from "../../form";

/** The value of some terms in a filing. */
export interface Held {
  /** A plain decimal; undefined where a cell is blank or holds no number, or nothing in the filing tells it. */
  readonly value: string | undefined;
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

function completed({ figures, form }: Filing, id: FigureId): string | undefined {
  const figure = figures.get(id);
  if (figure !== undefined && figure.state !== "blank") return numberIn(figure);
  const parts = partsOfTotals(form).get(id);
  return parts && sumOf(parts.map((part) => numberIn(figures.get(part))));
}

const numberIn = (figure: Figure | undefined) => (figure?.state === "number" ? figure.exact : undefined);

function feeOf({ facts, form }: Filing, term: string): string | undefined {
  const usual = feeFactOf(form);
  const unit = isFeeYuan(term) ? usual?.unit : "件";
  const fact = facts.find(
    (each) => usual && each.name.startsWith(usual.name) && each.unit === unit && each.value.trim() !== "",
  );
  return fact && plainDecimal(fact.value.trim());
}

/** The exact sum; undefined where one of the values is. */
function sumOf(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? exactSum(known) : undefined;
}
