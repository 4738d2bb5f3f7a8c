import { readFileSync } from "node:fs";
import { readClaims, type Claim } from "../../src/prose/read";

/** One line of an evaluation file: a text, the year of the report, and what its numbers are about. */
interface Line {
  readonly text: string;
  readonly year: number;
  readonly claims: readonly {
    readonly value: number;
    readonly surface: string;
    readonly cell: string | null;
  }[];
}

const termsOf = (cell: string) => cell.split("+").sort().join("+");

/** The claims that are bound to figures, each as `value terms`. */
function bound(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ value, about }) =>
    about.kind === "figures" ? [`${value} ${[...about.terms].sort().join("+")}`] : [],
  );
}

/** Takes each item of `wanted` out of `found` once; what is left on either side differs. */
function compare(wanted: readonly string[], found: readonly string[]) {
  const extra = [...found];
  const missing: string[] = [];
  for (const each of wanted) {
    const at = extra.indexOf(each);
    if (at < 0) missing.push(each);
    else extra.splice(at, 1);
  }
  return { missing, extra, hits: wanted.length - missing.length };
}

const [file, verbose] = process.argv.slice(2);
if (file === undefined) {
  console.error("npm run -s eval:claims -- FILE.jsonl [--verbose]");
  process.exit(2);
}
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Line);

const tally = { wanted: 0, hits: 0, found: 0, negatives: 0, wronglyBound: 0 };
for (const { text, year, claims } of lines) {
  const read = readClaims(text, year);
  const wanted = claims.flatMap(({ value, cell }) => (cell === null ? [] : [`${value} ${termsOf(cell)}`]));
  const found = [...new Set(bound(read))];
  const { missing, extra, hits } = compare(wanted, found);
  tally.wanted += wanted.length;
  tally.hits += hits;
  tally.found += found.length;
  for (const { cell, value, surface } of claims) {
    if (cell !== null) continue;
    tally.negatives += 1;
    const digits = /\d[\d.,]*/.exec(surface)?.[0] ?? surface;
    const wrong = read.some(
      (claim) => claim.about.kind === "figures" && claim.value === value && claim.surface.includes(digits),
    );
    if (wrong && extra.some((each) => each.startsWith(`${value} `))) tally.wronglyBound += 1;
  }
  if (verbose === "--verbose" && missing.length + extra.length > 0) {
    console.log(`${text}\n  missing: ${missing.join("; ")}\n  extra: ${extra.join("; ")}`);
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`recall ${percent(tally.hits, tally.wanted)} (${tally.hits} of ${tally.wanted})`);
console.log(`precision ${percent(tally.hits, tally.found)} (${tally.hits} of ${tally.found})`);
console.log(
  `negatives bound ${percent(tally.wronglyBound, tally.negatives)} (${tally.wronglyBound} of ${tally.negatives})`,
);
