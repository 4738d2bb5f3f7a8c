import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import example from "../../assets/example/baishiyi-2023.json";
import { parseFiling, textOf, type Filing } from "../../src/figures";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import hongze from "../published/hongze-2023.json";
import shanghai from "../published/shanghai-2019.json";
import suqian from "../published/suqian-2023.json";
import { turned } from "./libreOffice";

const filings = Object.entries({ example, hongze, shanghai, suqian }).map(
  ([name, json]): [string, Filing] => {
    const parsed = parseFiling(json);
    if (!parsed.ok) throw new Error(parsed.message);
    return [name, parsed.filing];
  },
);

/** Every sheet as a file of its own, in UTF-8, as shown. */
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const ways = [
  ["docx", ["pdf", "doc", "odt", "html", "txt:Text (encoded):UTF8"]],
  ["xlsx", ["ods", "xls", csv]],
] as const;

const folder = mkdtempSync(join(tmpdir(), "nianbao-round-trip-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const endingOf = (target: string) => target.split(":")[0] ?? "";

/** Turns all files of a kind into another, in one run. */
function turnAll(from: string, target: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${from}`));
  turned(folder, files, target, endingOf(target));
}

/** The file that came of one of ours; sheets that became files of their own are one text again. */
function fileOf(name: string, ending: string): Uint8Array {
  const own = readdirSync(join(folder, ending)).filter((file) => file.startsWith(name));
  const parts = own.sort().map((file) => readFileSync(join(folder, ending, file)));
  return new Uint8Array(Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]).slice(0, -1)));
}

const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

describe("every filing comes back through LibreOffice", () => {
  beforeAll(async () => {
    for (const [name, filing] of filings) {
      const report = buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" });
      writeFileSync(join(folder, `${name}.docx`), await asDocx(report));
      writeFileSync(join(folder, `${name}.xlsx`), await asXlsx(filing));
    }
    for (const [from, targets] of ways) for (const target of targets) turnAll(from, target);
  }, 600_000);

  /** A sum of blank cells is 0 in a workbook that LibreOffice computes anew: only a filing without gaps comes back. */
  const endingsFor = ({ figures }: Filing) => {
    const hasGaps = [...figures.values()].some(({ state }) => state === "blank");
    return ways.flatMap(([from, targets]) => (hasGaps && from === "xlsx" ? [] : targets.map(endingOf)));
  };
  test.each(
    filings.flatMap(([name, filing]) => endingsFor(filing).map((ending) => ({ name, filing, ending }))),
  )("$name as .$ending", async ({ name, filing, ending }) => {
    const read = await readDocument(fileOf(name, ending));
    if (!read.ok) throw new Error(read.message);
    expect(figuresOf(read.filing)).toEqual(figuresOf(filing));
    expect(read.missing).toEqual([]);
  });
});
