import { textOf, type Filing } from "../figures";
import type { FigureId } from "../form";
import type { LedgerEntry } from "./ledger";

/** `mandatory` 强制性, `query` 核实性 (may be true, wants an explanation), `advice` 提示. */
export type Severity = "mandatory" | "query" | "advice";

/** What every finding has. */
interface Found {
  /** Stable: the code of the check and the place, e.g. `flow.requests.natural`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where the rule comes from, for people. */
  readonly clause: string;
  /** The values it saw, this year's and last year's: an explanation holds as long as they stand. */
  readonly seen: readonly string[];
}

/** A balance edit that does not hold. */
export interface EqualityFinding extends Found {
  readonly kind: "equality";
  readonly entry: LedgerEntry;
  /** The addends, then what they should come to. */
  readonly figures: readonly FigureId[];
  /** The worked sum, `16 + 1 = 17 ≠ 18 = 18 + 0`. */
  readonly sum: string;
  readonly left: number;
  readonly right: number;
}

/** This year's figures against last year's. */
export interface AcrossYearsFinding extends Found {
  readonly kind: "acrossYears";
  readonly figures: readonly FigureId[];
  /** What this year says, and what last year lets one expect. */
  readonly left: number;
  readonly right: number;
  readonly sum: string;
}

/** What one click can do about a finding. */
type Remedy =
  | { readonly kind: "none" }
  /** Write these values into cells whose content means them already. */
  | { readonly kind: "fill"; readonly values: ReadonlyMap<FigureId, number> };

/** Figures that break a rule by themselves, or ask to be looked at. */
export interface FigureFinding extends Found {
  readonly kind: "figure";
  readonly figures: readonly FigureId[];
  readonly remedy: Remedy;
}

/** Rows of 其他数据 that do not agree with each other. */
export interface FactsFinding extends Found {
  readonly kind: "facts";
  /** The names of the facts, the total first. */
  readonly facts: readonly string[];
  readonly sum: string;
}

/** What a check finds. */
export type CheckFinding = EqualityFinding | AcrossYearsFinding | FigureFinding | FactsFinding;

/** A finding as the audit reports it: with the 审核说明 that the clerk gave for exactly these values. */
export type Finding = CheckFinding & { readonly explained: string | undefined };

/** The cells that a finding is about; none for 其他数据. */
export function figuresOf(finding: CheckFinding): readonly FigureId[] {
  return finding.kind === "facts" ? [] : finding.figures;
}

/** The sum that a finding shows; empty where there is nothing to add up. */
export function sumOf(finding: CheckFinding): string {
  return finding.kind === "figure" ? "" : finding.sum;
}

/** The values of figures in the form in which an explanation keeps them. */
export function seenIn(filing: Filing | undefined, figures: readonly FigureId[]): string[] {
  return figures.map((id) => textOf(filing?.figures.get(id)));
}

/** The findings that want something done: advice may be left, and what is explained is settled. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, explained }) => severity !== "advice" && explained === undefined);
}
