import { compareDecimals, exactSum, type Fact, type UnitFigures } from "../figures";
import { groupsOf, type FigureId } from "../form";
import { membersOf } from "./commonForm";
import type { Sums } from "./rolledUp";
import type { Unit } from "./unit";
import { words } from "./words.zh-CN";

/** The numbers with which the report of the whole can be begun. */
interface Begun {
  /** The sums, as plain decimals. A figure that the common form does not tell is not among them. */
  readonly figures: ReadonlyMap<FigureId, string>;
  /** The numbers of 其他数据, added up; who has how much stands beside each. */
  readonly facts: readonly Fact[];
  /** What every unit has, for sentences by unit. */
  readonly units: readonly UnitFigures[];
}

/** The report of the whole, as far as the units that count can tell it. */
export function begun({ units, sums }: Pick<Sums, "units" | "sums">): Begun {
  const counted = units.filter(({ notCounted }) => !notCounted);
  return {
    figures: new Map(
      [...sums].flatMap(([id, { exact }]) => (exact === undefined ? [] : [[id, exact] as const])),
    ),
    facts: factsOf(counted),
    units: counted.map(unitFigures),
  };
}

/** What a unit has above 0, and the sums of it that have a name. */
function unitFigures({ name, filing }: Unit): UnitFigures {
  const { figures, facts, form } = filing;
  const numbers = new Map<FigureId, string>();
  const ids = [...figures.keys(), ...groupsOf(form).map(({ id }) => id)];
  for (const id of ids) {
    const exact = exactSum(
      (membersOf(form).get(id) ?? []).flatMap((member) => {
        const figure = figures.get(member);
        return figure?.state === "number" ? [figure.exact] : [];
      }),
    );
    if (exact !== undefined && exact !== "0") numbers.set(id, exact);
  }
  return {
    name,
    figures: numbers,
    facts: new Map(
      facts.filter(({ value }) => isNumber(value)).map(({ name: fact, value }) => [fact, plain(value)]),
    ),
  };
}

/** How many units are named beside a fact. */
const named = 10;

function factsOf(units: readonly Unit[]): Fact[] {
  const names = new Map<string, string>();
  for (const { filing } of units)
    for (const { name, unit } of filing.facts)
      if (name.trim() !== "" && !names.has(name)) names.set(name, unit);
  return [...names].flatMap(([name, unit]): Fact[] => {
    const told = units.flatMap((one) => {
      const fact = one.filing.facts.find((each) => each.name === name && each.value.trim() !== "");
      return fact ? [{ name: one.name, fact }] : [];
    });
    // Numbers of other units of measurement, and words such as 5万余, cannot be added.
    const added = told.filter(({ fact }) => fact.unit === unit && isNumber(fact.value));
    const sum = exactSum(added.map(({ fact }) => plain(fact.value)));
    if (sum === undefined) return [];
    const byUnit = added
      .filter(({ fact }) => plain(fact.value) !== "0")
      .sort((a, b) => compareDecimals(plain(b.fact.value), plain(a.fact.value)));
    const left = told.filter((one) => !added.includes(one)).map((one) => `${one.name}${one.fact.value}`);
    return [
      {
        name,
        value: sum,
        unit,
        note: words.factNote(
          byUnit.slice(0, named).map((one) => `${one.name}${plain(one.fact.value)}`),
          byUnit.length,
          left,
        ),
      },
    ];
  });
}

const plain = (value: string) => value.trim().normalize("NFKC").replaceAll(",", "");
const isNumber = (value: string) => /^\d+(?:\.\d+)?$/.test(plain(value));
