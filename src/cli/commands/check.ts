import { audit, type Audit } from "../../audit";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { unusable, type Outcome } from "../outcome";

/** `check FILING [--last FILING] [--json]`: audits a filing. Exit 1 when a mandatory finding stands. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(args, 1, { last: { type: "string" }, json: { type: "boolean" } });
  if (!parsed.ok) return unusable(parsed.message);
  const read = await readFiling(parsed.files[0] ?? "");
  if (!read.ok) return unusable(read.message);
  const lastPath = parsed.options["last"];
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);

  const result = audit(last ? { ...read.filing, lastYear: last.filing } : read.filing);
  const exit = result.findings.some(({ severity }) => severity === "mandatory") ? 1 : 0;
  return { exit, output: parsed.options["json"] === true ? asJson(result) : asText(result) };
}

function asJson({ verdict, findings, suspects }: Audit): string {
  return JSON.stringify({ verdict, findings, suspects }, null, 2);
}

function asText({ verdict, findings, suspects }: Audit): string {
  const { equalities, balanced, broken, blank } = verdict;
  return [
    `${equalities} 条勾稽：${balanced} 平，${broken} 不平${blank > 0 ? `；还有 ${blank} 格未填` : ""}`,
    ...suspects.map(({ figure, from, to }) => `疑似 ${figure}：${from} → ${to}`),
    ...findings.map(({ message, sum }) => (sum === undefined ? message : `${message}（${sum}）`)),
  ].join("\n");
}
