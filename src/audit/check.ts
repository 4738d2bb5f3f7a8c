import type { Filing } from "../figures";
import type { CheckFinding } from "./finding";
import type { LedgerEntry } from "./ledger";

/** One rule that every filing is held against. Returns every breach of it, never only the first. */
export type Check = (filing: Filing, ledger: readonly LedgerEntry[]) => readonly CheckFinding[];
