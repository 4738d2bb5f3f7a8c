import { carryOverOf, memoize, type Equality, type Form } from "../../form";
import { valueOf, type Figure, type Filing } from "../../figures";
import { compiledOf, type Compiled } from "../compiled";
import type { LedgerEntry } from "../ledger";
import type { Row } from "./elimination";
import type { System } from "./search";

/**
 * The system of a filing. An equality that shares no figure with another cannot tell its figures apart and stays
 * out. A computed cell cannot be typed wrong and follows its parts: wherever it stands, its parts stand for it.
 *
 * @param withUnreadable take in the equalities that hold a cell without a number
 */
export function systemOf(filing: Filing, ledger: readonly LedgerEntry[], withUnreadable: boolean): System {
  const form = compiledOf(filing.form);
  const values = new Float64Array(form.figures.length);
  const known = new Uint8Array(form.figures.length);
  form.figures.forEach((id, place) => {
    const value = numberIn(filing.figures.get(id));
    if (value === undefined) return;
    values[place] = value;
    known[place] = 1;
  });
  const judged = form.equalities.filter(({ alone, left, right }, number) => {
    const entry = ledger[number];
    if (alone || !entry || entry.blanks.length > 0) return false;
    if (entry.state !== "unreadable" || withUnreadable) return true;
    return left.every((place) => known[place] === 1) && right.every((place) => known[place] === 1);
  });
  const rows = rowsOf(filing, judged, ledger, values);
  const mayChange = new Uint8Array(form.figures.length);
  for (const { held } of rows) for (const place of held) mayChange[place] = 1;
  rows.push(...carriedOver(filing, values, mayChange));
  for (const id of filing.computed) mayChange[form.placeOf.get(id) ?? -1] = 0;
  const forced: number[] = [];
  mayChange.forEach((may, place) => {
    if (may === 1 && (known[place] === 0 || (values[place] ?? 0) < 0)) forced.push(place);
  });
  return { rows, values, mayChange, forced };
}

/** The number in a cell, below zero too: a wrong sign can be located. */
export function numberIn(figure: Figure | undefined): number | undefined {
  return figure?.state === "unreadable" && figure.below !== undefined ? -figure.below : valueOf(figure);
}

/** The equalities without regard to formulas, form by form. */
const plainRows = memoize((form: Form): ReadonlyMap<Equality, Omit<Row, "residual">> => {
  const { equalities, figures } = compiledOf(form);
  return new Map(
    equalities.map((compiled) => [compiled.equality, coefficientsOf(compiled, new Map(), figures.length)]),
  );
});

function rowsOf(
  filing: Filing,
  judged: readonly Compiled[],
  ledger: readonly LedgerEntry[],
  values: Float64Array,
): Row[] {
  const definitions = definitionsOf(filing, judged, ledger);
  const defining = new Set(definitions.values());
  const plain = plainRows(filing.form);
  return judged
    .filter((compiled) => !defining.has(compiled))
    .map((compiled) => {
      const row =
        definitions.size === 0
          ? plain.get(compiled.equality)
          : coefficientsOf(compiled, definitions, values.length);
      const { coefficients, held } = row ?? { coefficients: new Int32Array(values.length), held: [] };
      let residual = 0;
      for (const place of held) residual += (coefficients[place] ?? 0) * (values[place] ?? 0);
      return { coefficients, held, residual };
    });
}

/** For each computed figure, by place, the equality that its formula keeps: what it adds up. */
function definitionsOf(
  filing: Filing,
  judged: readonly Compiled[],
  ledger: readonly LedgerEntry[],
): ReadonlyMap<number, Compiled> {
  const definitions = new Map<number, Compiled>();
  if (filing.computed.size === 0) return definitions;
  const balanced = new Set(
    ledger.filter(({ state }) => state === "balanced").map(({ equality }) => equality),
  );
  for (const compiled of judged) {
    const [sum, ...others] = compiled.equality.right;
    const place = compiled.right[0];
    if (sum === undefined || place === undefined || others.length > 0) continue;
    if (!balanced.has(compiled.equality) || !filing.computed.has(sum) || definitions.has(place)) continue;
    definitions.set(place, compiled);
  }
  return definitions;
}

function coefficientsOf(
  { left, right }: Compiled,
  definitions: ReadonlyMap<number, Compiled>,
  size: number,
): Omit<Row, "residual"> {
  const coefficients = new Int32Array(size);
  const add = (place: number, factor: number): void => {
    const definition = definitions.get(place);
    if (definition) for (const part of definition.left) add(part, factor);
    else coefficients[place] = (coefficients[place] ?? 0) + factor;
  };
  for (const place of left) add(place, 1);
  for (const place of right) add(place, -1);
  return { coefficients, held: [...coefficients.keys()].filter((place) => coefficients[place] !== 0) };
}

/** What was carried in is what our own report of last year carried out: one more identity per column. */
function carriedOver(filing: Filing, values: Float64Array, judged: Uint8Array): Row[] {
  const { lastYear, form } = filing;
  if (lastYear?.origin !== "own") return [];
  return carryOverOf(form).flatMap(({ carriedIn, carriedOut }): Row[] => {
    const last = valueOf(lastYear.figures.get(carriedOut));
    const place = compiledOf(form).placeOf.get(carriedIn);
    if (last === undefined || place === undefined || judged[place] === 0) return [];
    const coefficients = new Int32Array(values.length);
    coefficients[place] = 1;
    return [{ coefficients, held: [place], residual: (values[place] ?? 0) - last }];
  });
}
