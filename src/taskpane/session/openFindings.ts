import type { Audit, Finding } from "../../audit";

/** The findings that want something done; advice may be left. */
export function openFindings(audit: Audit): readonly Finding[] {
  return audit.findings.filter(({ severity }) => severity !== "advice");
}
