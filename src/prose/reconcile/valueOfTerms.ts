import { valueOf, type Filing } from "../../figures";
import { groupsOf, type FigureId } from "../../form";

/** What some terms come to in a filing. */
export interface Held {
  /** Undefined where a cell is blank or holds no number, or nothing in the filing tells it. */
  readonly value: number | undefined;
  /** The cells behind it; none for a fact of 其他数据. */
  readonly figures: readonly FigureId[];
}

/** The fact of 其他数据 that tells the fee for processing information. */
const feeFact = "信息处理费";

/** Adds up figures, groups and the fee for processing information. */
export function heldBy(filing: Filing, terms: readonly string[]): Held {
  const parts = terms.map((term) => heldByOne(filing, term));
  const values = parts.map(({ value }) => value);
  return {
    value: values.includes(undefined) ? undefined : exactSum(values.map((value) => value ?? 0)),
    figures: parts.flatMap(({ figures }) => figures),
  };
}

function heldByOne(filing: Filing, term: string): Held {
  if (term.startsWith("informationFee.")) return { value: feeOf(filing, term), figures: [] };
  const group = groupsOf(filing.form).find(({ id }) => id === term);
  const figures = group?.members ?? [term as FigureId];
  const values = figures.map((id) => valueOf(filing.figures.get(id)));
  return {
    value: values.includes(undefined) ? undefined : exactSum(values.map((value) => value ?? 0)),
    figures,
  };
}

function feeOf({ facts }: Filing, term: string): number | undefined {
  const unit = term === "informationFee.yuan" ? "元" : "件";
  const fact = facts.find(
    (each) => each.name.startsWith(feeFact) && each.unit === unit && each.value.trim() !== "",
  );
  const value = Number(fact?.value);
  return fact && !Number.isNaN(value) ? value : undefined;
}

/** Counts are whole; the one amount of money stands alone and is never added. */
function exactSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
