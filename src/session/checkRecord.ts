import { auditWords, openFindings, sumOf, verdictLine, workedSum, type Audit, type Finding } from "../audit";
import type { Filing } from "../figures";
import { equalitiesOf, namesOf, reportTitle, runsDown } from "../form";
import type { ReportBlock, Report } from "../report";
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
    ...rulesOf(filing).flatMap((rule) => sumsOf(rule, filing, audit)),
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

const rulesOf = ({ form }: Filing): readonly string[] => [
  ...new Set(equalitiesOf(form).map((equality) => auditWords.rule(form, equality))),
];

/** The sums of one rule, each with the place of its total. */
function sumsOf(rule: string, filing: Filing, { ledger }: Audit): ReportBlock[] {
  const { form } = filing;
  return [
    { kind: "heading", level: 2, text: rule },
    ...ledger
      .filter(({ equality }) => auditWords.rule(form, equality) === rule)
      .map((entry) => {
        const [total] = entry.equality.right;
        const name = total && namesOf(form).get(total);
        const place = `${name?.sheet ?? ""} ${(runsDown(entry.equality) ? name?.column : name?.row) ?? ""}`;
        return line(words.sum(place, workedSum(entry, filing), words.states[entry.state]));
      }),
  ];
}
