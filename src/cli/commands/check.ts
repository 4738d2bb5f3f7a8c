import { audit, auditWords, figuresOf, suspectsOf, verdictLine, type Audit, type Finding } from "../../audit";
import type { FigureId } from "../../form";
import type { Filing } from "../../figures";
import type { Doubt } from "../../figures/recognise";
import { messages } from "../../files/words.zh-CN";
import { statedIn } from "../../prose/stated";
import { matchedNames, nameOf } from "../../rollup";
import { doubtLines } from "../doubtLines";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { readMany } from "../reading/readMany";
import type { Read } from "../reading/source";
import { sourcesIn, type FoundSources } from "../reading/sourcesIn";
import { unusable, type CommandOutcome } from "../outcome";
import { words } from "../words.zh-CN";

/**
 * `check PATH… [--last PATH] [--json]`: audits a filing, or every one in several files, folders and .zip files. Exit 1
 * when a mandatory finding stands.
 */
export async function check(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 1, { last: { type: "string" }, json: { type: "boolean" } }, true);
  if (!parsed.ok) return unusable(parsed.message);
  const found = await sourcesIn(parsed.files);
  if (found.isMany) return checkMany(found, parsed.options);
  const read = await readFiling(parsed.files[0] ?? "");
  if (!read.ok) return unusable(read.message);
  const lastPath = parsed.options["last"];
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);

  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const result = audit(filing, statedIn(filing));
  const { addresses, sums, doubts } = read;
  const checked: Checked = { result, filing, addresses, sums, doubts };
  const exit = result.verdict.mandatory > 0 ? 1 : 0;
  return {
    exit,
    output: parsed.options["json"] === true ? asJson(checked) : asText(checked),
  };
}

/**
 * Checks every file by itself, with its unit's file of last year where there is one. Files that cannot be read are
 * named.
 */
async function checkMany(
  found: FoundSources,
  { last, json }: Record<string, unknown>,
): Promise<CommandOutcome> {
  const before = await readMany(typeof last === "string" ? (await sourcesIn([last])).sources : []);
  const lastByName = new Map(
    before.flatMap((each) => (each.ok ? [[nameOf(each), each.filing] as const] : [])),
  );
  const read: Read[] = [...(await readMany(found.sources)), ...found.refused];
  const names = matchedNames(
    read.flatMap((each) => (each.ok ? [nameOf(each)] : [])),
    [...lastByName.keys()],
  );
  const results = read.map((each) => {
    if (!each.ok) return each;
    const lastYear = lastByName.get(names.get(nameOf(each)) ?? "");
    const filing = lastYear ? { ...each.filing, lastYear } : each.filing;
    const result = audit(filing, statedIn(filing));
    return { ...each, filing, result };
  });
  const unread = results.flatMap((each) => (each.ok ? [] : [`${each.file}：${each.message}`]));
  const output =
    json === true
      ? JSON.stringify(
          results.map((each) =>
            each.ok ? { file: each.file, ...told(each) } : { file: each.file, message: each.message },
          ),
          null,
          2,
        )
      : results.flatMap((each) => (each.ok ? [`${each.file}：${asText(each)}`] : [])).join("\n");
  if (results.length === 0) return unusable(words.noFiles);
  if (unread.length > 0) return { exit: 2, message: unread.join("\n"), output };
  return { exit: results.some((each) => each.ok && each.result.verdict.mandatory > 0) ? 1 : 0, output };
}

/** A filing with its audit, and where its cells stand in a workbook. */
interface Checked {
  readonly result: Audit;
  readonly filing: Filing;
  readonly addresses?: ReadonlyMap<FigureId, string> | undefined;
  readonly sums?: "taken" | "left" | undefined;
  /** What a person should look at in the file before believing its figures. */
  readonly doubts?: readonly Doubt[] | undefined;
}

const asJson = (checked: Checked) => JSON.stringify(told(checked), null, 2);

/** The shape that scripts read: documented in the README. */
function told({
  result: { verdict, findings, location },
  filing: { form },
  addresses,
  doubts = [],
}: Checked) {
  const addressOf = (figure: FigureId) => addresses?.get(figure);
  const all = [...(location.kind === "located" ? location.repairs : []), ...location.likely];
  const repairs = all.map((repair) => {
    const range = repair.tableSlip ? auditWords.ranges(repair.tableSlip, addressOf) : "";
    const message = auditWords.repair(repair, form, addressOf);
    return { ...repair, ...(range !== "" && { range }), message };
  });
  return { verdict, doubts, findings: findings.map(plain), suspects: suspectsOf(location), repairs };
}

/** A finding without the parts that only the screen needs. */
function plain(finding: Finding) {
  const { code, kind, severity, message, clause, seen, explained } = finding;
  const sides = finding.kind === "equality" || finding.kind === "acrossYears";
  return {
    code,
    kind,
    severity,
    figures: figuresOf(finding),
    message,
    clause,
    ...(finding.kind !== "figure" && { sum: finding.sum }),
    ...(sides && { left: finding.left, right: finding.right }),
    seen,
    ...(explained !== undefined && { explained }),
  };
}

function asText({
  result: { verdict, findings, location },
  filing: { form },
  addresses,
  sums,
  doubts = [],
}: Checked): string {
  const best = location.kind === "located" ? location.repairs.slice(0, 1) : [];
  return [
    verdictLine(verdict),
    ...(sums ? [`${messages.sums[sums]}。`] : []),
    ...doubtLines(doubts),
    ...[...best, ...location.likely].flatMap((repair) => [
      words.suspect(auditWords.repair(repair, form, (figure) => addresses?.get(figure))),
      ...repair.changes.map(({ figure, from, to }) => words.suspect(`${figure}：${from} → ${to}`)),
    ]),
    ...findings.map((finding) =>
      finding.kind === "figure" ? finding.message : `${finding.message}（${finding.sum}）`,
    ),
  ].join("\n");
}
