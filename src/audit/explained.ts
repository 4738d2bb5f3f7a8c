import type { Filing } from "../figures";
import type { CheckFinding, Finding } from "./finding";

/** Adds the clerk's explanation to a query; one given for other values has lapsed. */
export function explained(finding: CheckFinding, { explanations }: Filing): Finding {
  const given =
    finding.severity === "query" &&
    explanations.find(
      ({ code, seen }) =>
        code === finding.code &&
        seen.length === finding.seen.length &&
        seen.every((value, index) => value === finding.seen[index]),
    );
  return { ...finding, explained: given ? given.text : undefined };
}
