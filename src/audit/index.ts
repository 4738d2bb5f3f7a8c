import type { Filing } from "../figures";
import { blanksOf } from "./blanks";
import { checks } from "./checks";
import { explained } from "./explained";
import type { Finding } from "./finding";
import { ledgerOf, type LedgerEntry } from "./ledger";
import { locate, type Location, type Stated } from "./locate";
import { verdictOf, type Verdict } from "./verdict";

export { blanksOf };
export { clauseOf } from "./clauseOf";
export { figuresOf, openFindings, sumOf, type Finding, type Severity } from "./finding";
export type { LedgerEntry } from "./ledger";
export type { RepairedFigure, Repair, Stated, TableSlip } from "./locate";
export { mendedBy } from "./mendedBy";
export { suspectsOf } from "./suspect";
export { openIn, toneOf, type Verdict } from "./verdict";
export { verdictOfTable } from "./verdictOfTable";
export { wantsEvidence } from "./wantsEvidence";
export { workedSum } from "./workedSum";
export { verdictLine, words as auditWords } from "./words.zh-CN";

export interface Audit {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Where the error is, as far as the equalities tell; `suspectsOf` names the figures. */
  readonly location: Location;
  /** Every equality with its state, for whoever shows the worked sums. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Checks a filing. Every check runs, whatever the others find.
 *
 * @param stated values that the narrative states, which break ties between repairs that mend the sums equally well
 */
export function audit(filing: Filing, stated?: Stated): Audit {
  const ledger = ledgerOf(filing);
  const findings = checks
    .flatMap((check) => check(filing, ledger))
    .map((finding) => explained(finding, filing));
  return {
    verdict: verdictOf(ledger, findings, blanksOf(filing)),
    findings,
    location: locate(filing, ledger, stated),
    ledger,
  };
}
