import { readFileSync } from "node:fs";
import { join } from "node:path";
import hongze from "../../published/hongze-2023.json";
import suqian from "../../published/suqian-2023.json";
import { parseFiling, textOf, type Filing } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { unhurried } from "./unhurried";

jest.setTimeout(60_000);
unhurried();

function filingOf(json: unknown): Filing {
  const parsed = parseFiling(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}

const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

// Our own report in Word, workbook and web page, made into PDF by LibreOffice 7.4; the last one leaves lines out.
test.each([
  ["writer.pdf", suqian, 0],
  ["calc.pdf", hongze, 0],
  ["withoutLines.pdf", suqian, 1],
])("%s: every figure comes back", async (name, json, doubts) => {
  const read = await readDocument(readFileSync(join(__dirname, name)));
  if (!read.ok) throw new Error(read.message);
  expect(figuresOf(read.filing)).toEqual(figuresOf(filingOf(json)));
  expect(read.doubts).toHaveLength(doubts);
});
