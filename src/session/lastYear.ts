import { filingJson, parseFiling, type Filing } from "../figures";

/** Last year's report as the workbook keeps it. */
export function keptOf(filing: Filing): unknown {
  return { ...filingJson(filing), origin: filing.origin };
}

/** Last year's report from what a workbook kept: our own, or read from a document, which may be wrong in itself. */
export function lastYearFrom(kept: unknown): Filing | undefined {
  if (kept === undefined || kept === null) return undefined;
  const parsed = parseFiling(kept);
  const own = typeof kept === "object" && "origin" in kept && kept.origin === "own";
  return parsed.ok ? { ...parsed.filing, origin: own ? "own" : "read" } : undefined;
}
