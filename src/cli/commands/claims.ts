import { readClaims, type Claim } from "../../prose/read";
import { parseArguments } from "../parseArguments";
import { readText } from "../readText";
import { unusable, type Outcome } from "../outcome";

/** `claims FILE [--year Y] [--json]`: every number that a text states, and what it is about. */
export async function claims(args: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(args, 1, { year: { type: "string" }, json: { type: "boolean" } });
  if (!parsed.ok) return unusable(parsed.message);
  const [file = ""] = parsed.files;
  const { year, json } = parsed.options;
  if (typeof year === "string" && !/^\d{4}$/.test(year))
    return unusable(`--year “${year}”不是年份，应为四位数字。`);
  const prose = await readText(file);
  if (!prose.ok) return unusable(prose.message);
  const { text } = prose;
  const read = readClaims(text, typeof year === "string" ? { year: Number(year) } : {});
  return {
    exit: 0,
    output: json === true ? JSON.stringify(read.map(asJson), null, 2) : read.map(asLine).join("\n"),
  };
}

/** The terms of a claim as an id or a sum of ids; null where no table holds it. */
export function figuresOf({ about }: Claim): string | null {
  return about.kind === "figures" ? about.terms.join("+") : null;
}

function asJson(claim: Claim) {
  const { surface, start, end, value, about } = claim;
  return { surface, start, end, value, figures: figuresOf(claim), about };
}

function asLine(claim: Claim): string {
  const about = claim.about.kind === "elsewhere" ? claim.about.what : claim.about.kind;
  return `${claim.surface}\t${claim.value}\t${figuresOf(claim) ?? `（${about}）`}`;
}
