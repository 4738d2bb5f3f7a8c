import type { Audit, Finding } from "../audit";

/** The findings that want something done: advice may be left, and what is explained is settled. */
export function openFindings(audit: Audit): readonly Finding[] {
  return audit.findings.filter(({ severity, explained }) => severity !== "advice" && explained === undefined);
}
