import { auditWords, openFindings, sumOf, verdictLine, workedSum, type Audit, type Finding } from "../audit";
import type { Filing } from "../figures";
import { equalitiesOf, reportTitle, type EqualityKind } from "../form";
import type { ReportBlock, Report } from "../report";
import { titleOf } from "./titleOf";
import { strings } from "./words.zh-CN";

const words = strings.record;

/** 核对记录: the verdict, the findings with their explanations, and every sum, as a document to print. */
export function checkRecord(filing: Filing, audit: Audit, at: Date): Report {
  const { unit, year, form } = filing;
  const title = words.title(reportTitle(unit, year, form));
  const open = openFindings(audit.findings);
  const explained = audit.findings.filter((finding) => finding.explained !== undefined);
  const advice = audit.findings.filter(({ severity }) => severity === "advice");
  const blocks: ReportBlock[] = [
    { kind: "title", text: title },
    line(words.verdict(verdictLine(audit.verdict))),
    line(words.basis(form.notice)),
    ...part(words.open, open.map(findingLine), words.none),
    ...part(words.explained, explained.map(findingLine), words.none),
    ...(advice.length > 0 ? part(words.advice, advice.map(findingLine), words.none) : []),
    { kind: "heading", level: 1, text: words.sums(audit.ledger.length) },
    ...kindsOf(filing).flatMap((kind) => sumsOf(kind, filing, audit)),
    { kind: "signature", lines: [unit, words.at(at)] },
  ];
  return { unit, title, blocks };
}

const line = (text: string): ReportBlock => ({ kind: "paragraph", place: "", runs: [{ text }] });

const part = (title: string, lines: readonly string[], none: string): ReportBlock[] => [
  { kind: "heading", level: 1, text: title },
  ...(lines.length === 0 ? [none] : lines.map((text, place) => `${place + 1}. ${text}`)).map(line),
];

function findingLine(finding: Finding): string {
  const sum = sumOf(finding);
  const { message, clause, explained } = finding;
  return [
    sum === "" ? message : `${message}：${sum}`,
    words.clause(clause),
    ...(explained === undefined ? [] : [words.explanation(explained)]),
  ].join("；");
}

const kindsOf = ({ form }: Filing): readonly EqualityKind[] => [
  ...new Set(equalitiesOf(form).map(({ kind }) => kind)),
];

/** The sums of one kind, each with the place of its total. */
function sumsOf(kind: EqualityKind, filing: Filing, { ledger }: Audit): ReportBlock[] {
  const byColumn = kind === "flow" || kind === "results";
  return [
    { kind: "heading", level: 2, text: auditWords.kinds[kind] },
    ...ledger
      .filter(({ equality }) => equality.kind === kind)
      .map((entry) => {
        const [total] = entry.equality.right;
        const [sheet = "", row = "", column = ""] =
          total === undefined ? [] : titleOf(filing.form, total).split(" · ");
        const place = `${sheet} ${byColumn ? column : row}`;
        return line(words.sum(place, workedSum(entry, filing), words.states[entry.state]));
      }),
  ];
}
