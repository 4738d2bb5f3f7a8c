import { readFileSync } from "node:fs";
import { readClaims } from "../../../src/prose/read";
import { scoreOf, type Line } from "../../eval/score";

/**
 * Sentences as many offices would put them, each with what its numbers are about, written down before they were
 * read: `npm run -s eval:claims -- test/prose/read/paraphrases.jsonl` tells how many are read as they should be.
 */
const lines = readFileSync(new URL("./paraphrases.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Line);

test.each(lines.map((line) => [line.year, line.text, line] as const))("%i %s", (year, text, line) => {
  const { missing, extra, wronglyBound } = scoreOf(line, readClaims(text, { year }));
  expect({ missing, extra, wronglyBound }).toEqual({ missing: [], extra: [], wronglyBound: 0 });
});
