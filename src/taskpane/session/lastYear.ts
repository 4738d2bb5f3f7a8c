import { filingJson, parseFiling, type Filing } from "../../figures";

/** Last year's report as the workbook keeps it. */
export function keptOf(filing: Filing): unknown {
  return filingJson(filing);
}

/** Last year's report from what a workbook kept; it was read from a document, and may be wrong in itself. */
export function lastYearFrom(kept: unknown): Filing | undefined {
  if (kept === undefined || kept === null) return undefined;
  const parsed = parseFiling(kept);
  return parsed.ok ? { ...parsed.filing, origin: "read" } : undefined;
}
