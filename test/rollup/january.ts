import { suspectsOf } from "../../src/audit";
import { count, valueOf, type Filing } from "../../src/figures";
import { rollup, stateOf, type Received } from "../../src/rollup";
import { typos } from "../audit/errors";
import { requestFigures, withNumbers } from "../audit/balancedFiling";
import { balancedUnit, county, received, wholeOf, yearBefore } from "./county";
import { Random } from "../audit/random";

const fee = "disclosure.fees.amount";

/** So many different ones. */
function picked<Item>(items: readonly Item[], number: number, random: Random): Item[] {
  const chosen = new Set<Item>();
  while (chosen.size < number) chosen.add(random.pick(items));
  return [...chosen];
}

/** 170 units as they come in: 2 missing, 1 twice, 1 stranger, 1 of another year, 3 with a slip, 1 in 元. */
function january(seed: number) {
  const random = new Random(seed);
  const all = county(170, random);
  const [gone1, gone2, twice, old, slip1, slip2, slip3, yuan] = picked(all, 8, random).map(
    ({ unit }) => unit,
  );
  const slipped = new Map<string, ReturnType<typeof typos>>();
  const files = all.flatMap((filing): Received[] => {
    const { unit } = filing;
    if (unit === gone1 || unit === gone2) return [];
    if (unit === old) return [received(yearBefore(filing, random))];
    if (unit === twice) return [received(filing), { ...received(filing), file: "又一份.xlsx" }];
    if (unit === yuan) return [received(withNumbers({ ...filing, organ: "department" }, [[fee, 2_345_678]]))];
    if (unit !== slip1 && unit !== slip2 && unit !== slip3) return [received(filing)];
    const slips = typos(filing, requestFigures, 1, random);
    slipped.set(unit, slips);
    return [received(withNumbers(filing, slips))];
  });
  const stranger = balancedUnit("外地局", random);
  const roster = all.map(({ unit }) => ({ name: unit }));
  const result = rollup([...files, received(stranger)], { roster });
  return { result, all, gone: [gone1, gone2], twice, old, yuan, slipped };
}

/** What became of the things planted in one county. */
export interface Trial {
  /** What was planted and is not told, or told of whom nothing is wrong: `又一份.xlsx ok`. */
  readonly wrong: readonly string[];
  readonly slips: number;
  /** Slips of which the one suspect is the cell that was changed. */
  readonly traced: number;
}

export function januaryTrial(seed: number): Trial {
  const { result, all, gone, twice, old, yuan, slipped } = january(seed);
  // A fee that random units have may itself be large enough to be asked about.
  const asked = new Set(
    all.filter(({ figures }) => (valueOf(figures.get(fee)) ?? 0) >= 1000).map(({ unit }) => unit),
  );
  const expected = new Map([
    ["又一份.xlsx", "duplicate"],
    ["外地局.xlsx", "stranger"],
    [`${old}.xlsx`, "wrongYear"],
    [`${yuan}.xlsx`, "findings"],
    ...[...slipped.keys()].map((unit) => [`${unit}.xlsx`, "findings"] as const),
  ]);
  const missing = result.missing.map(({ name }) => name);
  const wrong = [
    ...gone
      .filter((unit) => unit === undefined || !missing.includes(unit))
      .map((unit) => `${unit} not missed`),
    ...missing.filter((unit) => !gone.includes(unit)).map((unit) => `${unit} missed`),
    ...(JSON.stringify(result.duplicates) === JSON.stringify([[`${twice}.xlsx`, "又一份.xlsx"]])
      ? []
      : [`duplicates ${JSON.stringify(result.duplicates)}`]),
    ...result.units.flatMap((unit) => {
      const state = stateOf(unit);
      if (!expected.has(unit.file) && asked.has(unit.name)) return [];
      return state === (expected.get(unit.file) ?? "ok") ? [] : [`${unit.file} ${state}`];
    }),
    ...(result.units
      .find(({ name }) => name === yuan)
      ?.audit.findings.some(({ code }) => code === "feeUnit.fees")
      ? []
      : [`${yuan} not in 元`]),
  ];
  const traced = result.units.filter((unit) => {
    const cells = slipped.get(unit.name);
    const suspects = suspectsOf(unit.audit.location);
    return cells && suspects.length === 1 && suspects.every(({ figure }) => cells.has(figure));
  });
  return { wrong, slips: slipped.size, traced: traced.length };
}

/** How often every difference that one planted thing makes has it as its first cause. */
export function firstCauses(
  seeds: number,
  plant: (all: readonly Filing[], random: Random) => { files: readonly Filing[]; unit: string },
  kind: string,
  lastYear: boolean,
): number {
  let right = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = new Random(seed);
    const all = county(170, random);
    const before = lastYear ? all.map((filing) => received(yearBefore(filing, random))) : [];
    const { files, unit } = plant(all, random);
    const { differences } = rollup(files.map(received), {
      roster: all.map((filing) => ({ name: filing.unit })),
      own: wholeOf(all),
      lastYear: before,
    });
    const isFirst = differences.every(({ causes: [first] }) => first?.kind === kind && first.unit === unit);
    if (differences.length > 0 && isFirst) right += 1;
  }
  return right / seeds;
}

const without = (all: readonly Filing[], random: Random) => {
  const { unit } = random.pick(all);
  return { files: all.filter((filing) => filing.unit !== unit), unit };
};

const withSlip = (all: readonly Filing[], random: Random) => {
  const wrong = random.pick(all);
  const figures = [...wrong.figures.keys()].filter((id) => !id.startsWith("disclosure."));
  const slipped = withNumbers(wrong, typos(wrong, figures, 1, random));
  return { files: all.map((filing) => (filing === wrong ? slipped : filing)), unit: wrong.unit };
};

const inYuan = (all: readonly Filing[], random: Random) => {
  const wrong = random.pick(all.filter(({ figures }) => (valueOf(figures.get(fee)) ?? 0) > 0));
  const typed = Math.round((valueOf(wrong.figures.get(fee)) ?? 0) * 10_000);
  const slipped = { ...wrong, figures: new Map(wrong.figures).set(fee, count(typed)) };
  return { files: all.map((filing) => (filing === wrong ? slipped : filing)), unit: wrong.unit };
};

/** One thing that makes the report of the whole differ: what it is called, how it is planted, last year known or not. */
export const plants = [
  ["missing", "with last year's numbers", without, true],
  ["missing", "without", without, false],
  ["slip", "", withSlip, false],
  ["unit10000", "", inYuan, false],
] as const;
