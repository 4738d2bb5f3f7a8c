import { auditWords, openFindings, type Finding, type Severity } from "../audit";
import type { Form } from "../form";
import type { Unit } from "./unit";
import { words } from "./words.zh-CN";

/** One rule with the units that break it. */
export interface RuleBreaches {
  /** The rule in words. */
  readonly rule: string;
  readonly severity: Severity;
  /** How often, over all units. */
  readonly findings: number;
  /** The units with the most first. */
  readonly units: readonly { readonly name: string; readonly findings: number }[];
}

/** The rule that a finding comes under, in words: that of its equality, else its check, the first part of its code. */
export function ruleOf(form: Form, finding: Finding): string {
  if (finding.kind === "equality") return auditWords.rule(form, finding.entry.equality);
  const [check = ""] = finding.code.split(".");
  return words.rules(form)[check] ?? check;
}

/** The open findings of many units rule by rule: what is mandatory first, then the rule that most units break. */
export function byRule(units: readonly Unit[]): RuleBreaches[] {
  const rules = new Map<string, { rule: string; severity: Severity; byUnit: Map<string, number> }>();
  for (const { name, filing, audit } of units)
    for (const finding of openFindings(audit.findings)) {
      const { severity } = finding;
      const rule = ruleOf(filing.form, finding);
      const key = `${severity} ${rule}`;
      const known = rules.get(key) ?? { rule, severity, byUnit: new Map<string, number>() };
      known.byUnit.set(name, (known.byUnit.get(name) ?? 0) + 1);
      rules.set(key, known);
    }
  return [...rules.values()]
    .map(({ rule, severity, byUnit }): RuleBreaches => {
      const broken = [...byUnit].map(([name, findings]) => ({ name, findings }));
      return {
        rule,
        severity,
        findings: broken.reduce((all, { findings }) => all + findings, 0),
        units: broken.sort((a, b) => b.findings - a.findings),
      };
    })
    .sort(
      (a, b) =>
        Number(a.severity !== "mandatory") - Number(b.severity !== "mandatory") ||
        b.units.length - a.units.length,
    );
}
