import { figuresOf, sumOf, verdictLine, type Audit } from "../audit";
import { compare } from "../compare";
import type { Filing } from "../figures";
import { fingerprintOf, grouped } from "./fingerprint";
import { keyTotals } from "./totals";
import { words } from "./words.zh-CN";

/** 交稿单: one page that proves which numbers were signed. */
export interface Paper {
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  /** The fingerprint in its sixteen groups. */
  readonly code: readonly string[];
  readonly totals: readonly { readonly title: string; readonly value: string }[];
  readonly verdict: string;
  /** What is to be corrected or explained, with what was explained. */
  readonly queries: readonly { readonly text: string; readonly explained: string | undefined }[];
  /** How many more there are than the page has room for. */
  readonly more: number;
}

/** The most queries that leave room for the signatures on one page. */
const room = 6;

/** The page of a filing as it stands. */
export function paperOf(filing: Filing, { verdict, findings }: Audit): Paper {
  const wanted = new Set(keyTotals(filing.form).map(({ name }) => name));
  const asked = findings.filter(({ severity }) => severity !== "advice");
  const open = asked.filter(({ explained }) => explained === undefined);
  const queries = [...open, ...asked.filter((finding) => !open.includes(finding))];
  return {
    title: words.title(filing.form.narrative.reportName),
    unit: filing.unit,
    year: filing.year,
    code: grouped(fingerprintOf(filing)),
    totals: compare(filing)
      .lines.filter(({ name }) => wanted.has(name))
      .map(({ title, values: [value] }) => ({ title, value: value?.text ?? words.noNumber })),
    verdict: verdictLine(verdict),
    queries: queries.slice(0, room).map((finding) => {
      const sum = figuresOf(finding).length > 0 ? sumOf(finding) : "";
      return { text: `${finding.message}${sum === "" ? "" : `（${sum}）`}`, explained: finding.explained };
    }),
    more: Math.max(0, queries.length - room),
  };
}
