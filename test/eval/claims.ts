import { readFileSync } from "node:fs";
import { readClaims } from "../../src/prose/read";
import { scoreOf, type Line } from "./score";

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
for (const line of lines) {
  const score = scoreOf(line, readClaims(line.text, { year: line.year }));
  tally.wanted += score.wanted;
  tally.hits += score.hits;
  tally.found += score.found;
  tally.negatives += score.negatives;
  tally.wronglyBound += score.wronglyBound;
  const { missing, extra } = score;
  if (verbose === "--verbose" && missing.length + extra.length > 0)
    console.log(`${line.text}\n  missing: ${missing.join("; ")}\n  extra: ${extra.join("; ")}`);
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const of = (part: number, whole: number) => `${percent(part, whole)} (${String(part)} of ${String(whole)})`;
console.log(`recall ${of(tally.hits, tally.wanted)}`);
console.log(`precision ${of(tally.hits, tally.found)}`);
console.log(`negatives bound ${of(tally.wronglyBound, tally.negatives)}`);
