import { openFindings, sumOf, suspectsOf, type Severity } from "../../audit";
import { namesOf } from "../../form";
import type { WrittenSheet } from "../../sheets/plan";
import { byRule, ruleOf } from "../byRule";
import type { Rollup } from "../rolledUp";
import type { Unit } from "../unit";
import { words } from "../words.zh-CN";
import { listSheet } from "./listSheet";

const say = words.sheets.findings;
const grades: Record<Severity, string> = say.grades;

/** 核对: what is to be corrected or explained, rule by rule over all units, and then unit by unit. */
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
    widths: [150, 60, 190, 180, 360, 200],
    frozenColumns: 1,
    rows: [...rules(units), ...ofUnits, ...withoutNumber],
  });
}

const rules = (units: readonly Unit[]): string[][] =>
  byRule(units).map(({ rule, severity, findings, units: broken }) => [
    say.allUnits(broken.length),
    grades[severity],
    rule,
    "",
    say.inUnits(broken),
    say.inAll(findings),
  ]);

function suspects({ name, filing, audit }: Unit): string[][] {
  return suspectsOf(audit.location).map(({ figure, from, to, alternatives }) => {
    const where = namesOf(filing.form).get(figure)?.title ?? figure;
    const grade = alternatives.length === 0 ? say.suspect : say.oneOfSeveral;
    return [name, grade, say.location, where, words.returnSlip.suspect(where, String(from), to), ""];
  });
}

function findings({ name, filing, audit }: Unit): string[][] {
  return openFindings(audit.findings).map((finding) => [
    name,
    grades[finding.severity],
    ruleOf(filing.form, finding),
    finding.clause,
    finding.message,
    sumOf(finding),
  ]);
}

const of = (units: readonly Unit[], where: string, what: string) =>
  units.map(({ name }) => [name, say.told, say.notAdded, where, what, ""]);
