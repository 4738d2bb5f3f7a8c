import type { Filing } from "../figures";
import type { Finding } from "./finding";

/** Adds the clerk's explanation to a query; one given for other values has lapsed. */
export function explained(finding: Finding, { explanations }: Filing): Finding {
  if (finding.severity !== "query") return finding;
  const given = explanations.find(
    ({ code, seen }) =>
      code === finding.code &&
      seen.length === finding.seen.length &&
      seen.every((value, index) => value === finding.seen[index]),
  );
  return given ? { ...finding, explained: given.text } : finding;
}
