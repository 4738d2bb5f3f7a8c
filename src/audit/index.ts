import type { Filing } from "../figures";
import { checks } from "./checks";
import { explained } from "./explained";
import type { Finding } from "./finding";
import { ledgerOf, type Entry } from "./ledger";
import { locate, type Location } from "./locate";
import { suspectsOf, type Suspect } from "./suspect";

export { clauseOf } from "./clauseOf";
export type { Finding, Severity } from "./finding";
export type { Entry } from "./ledger";
export type { Change, Location, Slip } from "./locate";
export type { Suspect } from "./suspect";
export { messages as auditMessages } from "./words.zh-CN";
export { workedSum } from "./workedSum";

/** The verdict line in numbers. `blank` counts figures that are not filled; not filled is not wrong. */
export interface Verdict {
  readonly equalities: number;
  readonly balanced: number;
  readonly broken: number;
  readonly pending: number;
  readonly blank: number;
}

export interface Audit {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The figures that most probably are wrong, each with the value that would restore every equality. */
  readonly suspects: readonly Suspect[];
  readonly location: Location;
  /** Every equality with its state, for whoever shows the worked sums. */
  readonly ledger: readonly Entry[];
}

/** Checks a filing. Every check runs, whatever the others find. */
export function audit(filing: Filing): Audit {
  const ledger = ledgerOf(filing);
  const location = locate(filing, ledger);
  const states = (wanted: Entry["state"]) => ledger.filter(({ state }) => state === wanted).length;
  let blank = 0;
  for (const figure of filing.figures.values()) if (figure.state === "blank") blank += 1;
  return {
    verdict: {
      equalities: ledger.length,
      balanced: states("balanced"),
      broken: states("broken"),
      pending: states("pending") + states("unreadable"),
      blank,
    },
    findings: checks
      .flatMap((check) => check.test(filing, ledger))
      .map((finding) => explained(finding, filing)),
    suspects: suspectsOf(location),
    location,
    ledger,
  };
}
