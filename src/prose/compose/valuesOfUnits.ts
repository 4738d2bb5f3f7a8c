import { kindsOf, type Filing, type UnitFigures } from "../../figures";
import { figuresWith, groupsOf, namesOf, type FigureId, type Form } from "../../form";
import { unitValues, type UnitValues } from "./unitValues";

/** The values of the units that a report adds up, by the names of figures, and of facts whose names are plain words. */
export function* valuesOfUnits({ units = [], form, facts }: Filing): Generator<[string, UnitValues]> {
  if (units.length === 0) return;
  const totals = new Set(figuresWith(form, { column: "total" }));
  for (const { id, template } of [...namesOf(form).values(), ...groupsOf(form)]) {
    const about = { measure: measureOf(form, id), isTotal: totals.has(id) };
    yield [`各单位.${template}`, unitValues(units, ({ figures }) => figures.get(id), about)];
  }
  const tables = new Set(form.tables.map(({ name }) => name));
  for (const { name, unit } of [...form.usualFacts, ...facts])
    if (isPlainWord(name) && !tables.has(name))
      yield [
        `各单位.${name}`,
        unitValues(units, (one: UnitFigures) => one.facts.get(name), { measure: unit }),
      ];
}

const measureOf = (form: Form, id: FigureId) => (kindsOf(form).get(id) === "money" ? "万元" : "件");

/** Whether a template can write a name as it is. */
export const isPlainWord = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
