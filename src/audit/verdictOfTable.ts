import type { Filing } from "../figures";
import type { TableId } from "../form";
import { blanksOf } from "./blanks";
import { figuresOf, type Finding } from "./finding";
import type { LedgerEntry } from "./ledger";
import { verdictOf, type Verdict } from "./verdict";

/** What an audit found on one table, and how the table stands. */
export interface TableVerdict {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/**
 * The part of an audit that belongs to one table, or to none: 其他数据. The counts of all parts add up to those of the whole: a
 * finding across tables belongs to the table of its first cell.
 */
export function verdictOfTable(
  filing: Filing,
  audit: { readonly findings: readonly Finding[]; readonly ledger: readonly LedgerEntry[] },
  table: TableId | undefined,
): TableVerdict {
  const findings = audit.findings.filter((finding) => tableOf(finding) === table);
  const ledger = audit.ledger.filter(({ equality }) => equality.table === table);
  const blanks = blanksOf(filing).filter(({ table: { id } }) => id === table);
  return { findings, verdict: verdictOf(ledger, findings, blanks) };
}

/** Ids of figures begin with that of their table. */
const tableOf = (finding: Finding): TableId | undefined => figuresOf(finding)[0]?.split(".", 1)[0];
