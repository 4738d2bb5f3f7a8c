import { audit, auditWords, figuresOf, suspectsOf, verdictLine, type Audit, type Finding } from "../../audit";
import type { Form } from "../../form";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { unusable, type Outcome } from "../outcome";

/** `check FILING [--last FILING] [--json]`: audits a filing. Exit 1 when a mandatory finding stands. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(args, 1, { last: { type: "string" }, json: { type: "boolean" } });
  if (!parsed.ok) return unusable(parsed.message);
  const read = await readFiling(parsed.files[0] ?? "");
  if (!read.ok) return unusable(read.message);
  const lastPath = parsed.options["last"];
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);

  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const result = audit(filing);
  const exit = result.verdict.mandatory > 0 ? 1 : 0;
  return {
    exit,
    output: parsed.options["json"] === true ? asJson(result, filing.form) : asText(result, filing.form),
  };
}

/** The shape that scripts read: documented in the README. */
function asJson({ verdict, findings, location }: Audit, form: Form): string {
  const all = [...(location.kind === "located" ? location.repairs : []), ...location.likely];
  const repairs = all.map((repair) => ({ ...repair, message: auditWords.repair(repair, form) }));
  const told = { verdict, findings: findings.map(plain), suspects: suspectsOf(location), repairs };
  return JSON.stringify(told, null, 2);
}

/** A finding without what only the screen needs. */
function plain(finding: Finding) {
  const { code, kind, severity, message, clause, seen, explained } = finding;
  const sides = finding.kind === "equality" || finding.kind === "acrossYears";
  return {
    code,
    kind,
    severity,
    figures: figuresOf(finding),
    message,
    clause,
    ...(finding.kind !== "figure" && { sum: finding.sum }),
    ...(sides && { left: finding.left, right: finding.right }),
    seen,
    ...(explained !== undefined && { explained }),
  };
}

function asText({ verdict, findings, location }: Audit, form: Form): string {
  const best = location.kind === "located" ? location.repairs.slice(0, 1) : [];
  return [
    verdictLine(verdict),
    ...[...best, ...location.likely].flatMap((repair) => [
      ...(repair.tableSlip ? [`疑似 ${auditWords.repair(repair, form)}`] : []),
      ...repair.changes.map(({ figure, from, to }) => `疑似 ${figure}：${from} → ${to}`),
    ]),
    ...findings.map((finding) =>
      finding.kind === "figure" ? finding.message : `${finding.message}（${finding.sum}）`,
    ),
  ].join("\n");
}
