import { openFindings, sumOf, suspectsOf, type Severity } from "../../audit";
import { namesOf } from "../../form";
import type { Rollup } from "../rolledUp";
import type { Unit } from "../unit";
import { words } from "../words.zh-CN";
import { listSheet, type WrittenSheet } from "./listSheet";

const say = words.sheets.findings;

/** 核对: what is to be corrected or explained, unit by unit, with the rule that each comes under. */
export function findingsSheet({ units, form, sums }: Rollup): WrittenSheet {
  const title = (id: Parameters<typeof sums.get>[0]) => namesOf(form).get(id)?.title ?? id;
  const withoutNumber = [...sums].flatMap(([id, { blank, notApplicable, unreadable, noted }]) => [
    ...of(blank, title(id), say.blank),
    ...of(notApplicable, title(id), say.notApplicable),
    ...of(unreadable, title(id), say.unreadable),
    ...of(noted, title(id), say.noted),
  ]);
  const ofUnits = units.flatMap((unit) => [...suspects(unit), ...findings(unit)]);
  return listSheet({
    sheet: say.sheet,
    title: say.title,
    headers: say.headers,
    widths: [150, 60, 180, 360, 220],
    frozenColumns: 1,
    rows: [...ofUnits, ...withoutNumber],
  });
}

function suspects({ name, filing, audit }: Unit): string[][] {
  return suspectsOf(audit.location).map(({ figure, from, to, alternatives }) => {
    const where = namesOf(filing.form).get(figure)?.title ?? figure;
    const grade = alternatives.length === 0 ? say.suspect : say.oneOfSeveral;
    return [name, grade, where, words.returnSlip.suspect(where, String(from), to), ""];
  });
}

function findings({ name, audit }: Unit): string[][] {
  const grades: Record<Severity, string> = say.grades;
  return openFindings(audit.findings).map((finding) => [
    name,
    grades[finding.severity],
    finding.clause,
    finding.message,
    sumOf(finding),
  ]);
}

const of = (units: readonly Unit[], where: string, what: string) =>
  units.map(({ name }) => [name, say.told, where, what, ""]);
