import type { UnitFigures } from "../../figures";
import { TemplateValue } from "./templateValue";

/** What one unit has. */
interface UnitValue {
  readonly unit: string;
  /** A plain decimal above 0. */
  readonly exact: string;
}

/** One number unit by unit, the largest first: `{{ 各单位.申请.本年新收 | 前: 5 }}`. Units with 0 are not in it. */
export class UnitValues {
  readonly #values: readonly UnitValue[];
  /** 件, 万元, or what stands beside a fact. */
  readonly measure: string;
  /** The total of its row: a name without a column means it. */
  readonly isTotal: boolean;

  constructor(values: readonly UnitValue[], measure: string, isTotal: boolean) {
    this.#values = [...values].sort((a, b) => Number(b.exact) - Number(a.exact));
    this.measure = measure;
    this.isTotal = isTotal;
  }

  /** What the list of names shows. */
  get text(): string {
    const [first] = this.#values;
    return first ? `${first.unit}${first.exact}${this.measure}……` : "";
  }

  /** The first so many, in words: `教育局12件、民政局8件`. */
  first(count: number, measure = this.measure): (string | TemplateValue)[] {
    return this.#values
      .slice(0, count)
      .flatMap(({ unit, exact }, at) => [
        `${at === 0 ? "" : "、"}${unit}`,
        new TemplateValue(exact, Number(exact), {}),
        measure,
      ]);
  }
}

/** What units have of one thing. */
export function unitValues(
  units: readonly UnitFigures[],
  exactOf: (unit: UnitFigures) => string | undefined,
  { measure, isTotal = false }: { readonly measure: string; readonly isTotal?: boolean },
): UnitValues {
  const values = units.flatMap((unit) => {
    const exact = exactOf(unit);
    return exact === undefined || Number(exact) === 0 ? [] : [{ unit: unit.name, exact }];
  });
  return new UnitValues(values, measure, isTotal);
}
