import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readClaims } from "../../../src/prose/read";

const folder = "src/prose/read/rules";

/** The examples in the headers of the rules: `year | text | value terms; value terms`. */
const examples = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^ \* (\d{4}) \| (.+?) \|(.*)$/gm)].map(
    ([, year = "", text = "", says = ""]) =>
      [
        file,
        Number(year),
        text,
        says
          .split(";")
          .map((each) => each.trim())
          .filter((each) => each !== ""),
      ] as const,
  ),
);

test("every rule has examples", () => {
  const silent = readdirSync(folder).filter(
    (file) => file !== "index.ts" && !examples.some(([of]) => of === file),
  );
  expect(silent).toEqual([]);
});

test.each(examples)("%s %i %s", (_file, year, text, says) => {
  const read = readClaims(text, { year }).flatMap(({ value, about }) =>
    about.kind === "figures" ? [`${String(value)} ${about.terms.join("+")}`] : [],
  );
  expect([...new Set(read)].sort()).toEqual([...says].sort());
});
