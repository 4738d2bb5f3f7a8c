import type { Filing } from "../figures";
import type { Finding } from "./finding";
import type { Entry } from "./ledger";

/** One rule that every filing is held against. */
export interface Check {
  /** First part of the codes of its findings. */
  readonly code: string;
  /** Every breach of the rule; never only the first. */
  readonly test: (filing: Filing, ledger: readonly Entry[]) => readonly Finding[];
}
