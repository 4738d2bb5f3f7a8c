import type { Audit } from "../../audit";
import { openFindings } from "../../session/openFindings";

/** How the verdict looks: what is not filled is not wrong. */
export function toneOf(audit: Audit): "good" | "bad" | "open" {
  if (openFindings(audit).length > 0) return "bad";
  return audit.verdict.pending > 0 ? "open" : "good";
}
