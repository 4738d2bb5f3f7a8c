import { readClaims, type Claim } from "../../prose/read";
import { unusable, type CommandOutcome } from "../outcome";
import { parseArguments } from "../parseArguments";
import { overTexts } from "../textFiles";
import { words } from "../words.zh-CN";

/**
 * `claims FILE... [--year Y] [--json] [--explain]`: every number that a text states, and what it is about;
 * `--explain` names the rule, the frame and the rivals of each.
 */
export async function claims(args: readonly string[]): Promise<CommandOutcome> {
  const options = {
    year: { type: "string" },
    json: { type: "boolean" },
    explain: { type: "boolean" },
  } as const;
  const parsed = parseArguments(args, 1, options, true);
  if (!parsed.ok) return unusable(parsed.message);
  const { year, json, explain } = parsed.options;
  if (typeof year === "string" && !/^\d{4}$/.test(year)) return unusable(words.arguments.year(year));
  return overTexts(
    parsed.files,
    json === true,
    (text) => {
      const read = readClaims(text, typeof year === "string" ? { year: Number(year) } : {});
      const explained = explain === true;
      return {
        exit: 0,
        lines: read.map((claim) => asLine(claim) + (explained ? `\t${why(claim)}` : "")),
        json: read.map((claim) =>
          explained ? { ...asJson(claim), ...explanationOf(claim) } : asJson(claim),
        ),
      };
    },
    (read) => ({ claims: read }),
  );
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
  const { about } = claim;
  const kind = about.kind === "elsewhere" ? [about.what, about.name].filter(Boolean).join("：") : about.kind;
  return `${claim.surface}\t${String(claim.value)}\t${figuresOf(claim) ?? `（${kind}）`}`;
}

const joined = (terms: readonly string[]) => terms.join("+");

function explanationOf({ why: { rule, frame, rivals }, alternatives = [] }: Claim) {
  return {
    rule,
    frame: frame ?? null,
    alternatives: alternatives.map(joined),
    rivals: rivals.map(joined),
  };
}

function why(claim: Claim): string {
  const { rule, frame, alternatives, rivals } = explanationOf(claim);
  return [
    words.why.rule(rule),
    ...(frame === null ? [] : [words.why.frame(frame)]),
    ...(alternatives.length === 0 ? [] : [words.why.alternatives(alternatives)]),
    ...(rivals.length === 0 ? [] : [words.why.rivals(rivals)]),
  ].join("；");
}
