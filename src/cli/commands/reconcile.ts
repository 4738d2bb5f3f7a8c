import { reconcile as reconciled, reconcileMessages as messages, type Item } from "../../prose/reconcile";
import { figuresOf } from "./claims";
import { parseArguments } from "../parseArguments";
import { readText } from "../readText";
import { readFiling } from "../readFiling";
import { unusable, type Outcome } from "../outcome";

/** `reconcile FILING FILE [--last FILING] [--json]`: every number of a text against the tables. Exit 1 if one differs. */
export async function reconcile(args: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(args, 2, { last: { type: "string" }, json: { type: "boolean" } });
  if (!parsed.ok) return unusable(parsed.message);
  const [filingPath = "", textPath = ""] = parsed.files;
  const read = await readFiling(filingPath);
  if (!read.ok) return unusable(read.message);
  const lastPath = parsed.options["last"];
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);
  const prose = await readText(textPath);
  if (!prose.ok) return unusable(prose.message);
  const { text } = prose;
  const { items, unmentioned, wording } = reconciled(
    last ? { ...read.filing, lastYear: last.filing } : read.filing,
    text,
  );
  const exit = items.some(({ verdict }) => verdict === "differs") ? 1 : 0;
  if (parsed.options["json"] === true) {
    return { exit, output: JSON.stringify({ items: items.map(asJson), unmentioned, wording }, null, 2) };
  }
  const output = [
    ...items.map(asLine),
    ...unmentioned.map((what) => messages.unmentioned[what]),
    ...wording.map(({ code, found }) => messages.wording[code](found)),
  ].join("\n");
  return { exit, output };
}

function asJson({ claim, verdict, held, reading, figures }: Item) {
  const { surface, start, end, value } = claim;
  return { surface, start, end, value, about: figuresOf(claim), verdict, held, reading, figures };
}

function asLine({ claim, verdict, held, reading }: Item): string {
  const said =
    verdict === "differs" && held !== undefined ? messages.differs(claim.surface, held) : claim.surface;
  return `${messages.verdict[verdict]}\t${said}\t${figuresOf(claim) ?? ""}${reading ? `\t${messages.reading[reading]}` : ""}`;
}
