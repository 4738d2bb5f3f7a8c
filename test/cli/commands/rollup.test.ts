import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { rollup } from "../../../src/cli/commands/rollup";
import { filingJson, type Filing } from "../../../src/figures";
import { withNumbers } from "../../audit/balancedFiling";
import { county, wholeOf } from "../../rollup/county";
import { Random } from "../../audit/random";

const units = county(4, new Random(4));
const [first, second, third, fourth] = units;
if (!first || !second || !third || !fourth) throw new Error("four units");
const text = (filing: Filing) => JSON.stringify(filingJson(filing));

/** A folder with a unit's file, one in a sub-folder, one in a .zip, and one that is no report. */
function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  mkdirSync(join(root, "units/sub"), { recursive: true });
  writeFileSync(join(root, "units/a.json"), text(first as Filing));
  writeFileSync(join(root, "units/sub/b.json"), text(second as Filing));
  const wrong = withNumbers(third as Filing, [["requests.new.total", 100_000]]);
  writeFileSync(
    join(root, "units/c.zip"),
    zipSync({ "内/c.json": strToU8(text(wrong)), "__MACOSX/x": strToU8("x") }),
  );
  writeFileSync(join(root, "units/d.txt"), "会议通知");
  writeFileSync(join(root, "roster.csv"), `单位名称\n${units.map(({ unit }) => unit).join("\n")}\n`);
  writeFileSync(join(root, "own.json"), text(wholeOf(units)));
  return root;
}

test("files, sub-folders and .zip files as one, in the documented shape", async () => {
  const root = folder();
  const outcome = await rollup([
    join(root, "units"),
    ...["--roster", join(root, "roster.csv"), "--own", join(root, "own.json"), "--json"],
  ]);
  if (outcome.exit !== 1) throw new Error("something is to be corrected");
  const told = JSON.parse(outcome.output) as Record<string, unknown>;
  expect(Object.keys(told)).toEqual([
    ...["units", "missing", "duplicates", "strangers", "unreadable", "sum", "difference"],
  ]);
  expect(told).toMatchObject({
    units: [
      { unit: "第1局", file: join(root, "units/a.json"), year: 2023, state: "ok", mandatory: 0, queries: 0 },
      { unit: "第3局", file: `${join(root, "units/c.zip")}/内/c.json`, state: "findings" },
      { unit: "第2局", file: join(root, "units/sub/b.json"), state: "ok" },
    ],
    missing: ["第4局"],
    duplicates: [],
    strangers: [],
    unreadable: [{ file: join(root, "units/d.txt") }],
  });
  const { figures } = told["sum"] as { figures: Record<string, unknown> };
  expect(Object.keys(figures)).toHaveLength(200);
  const difference = told["difference"] as { figure: string; causes: { kind: string; unit: string }[] }[];
  expect(difference.length).toBeGreaterThan(0);
  expect(difference.every(({ causes }) => causes.length > 0)).toBe(true);
});

test("a clean roll-up: exit 0; the workbook's formulas come to the sums, the tidy values to the rows", async () => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  const files = [first, second].map((unit, index) => {
    const file = join(root, `${index}.json`);
    writeFileSync(file, text(unit));
    return file;
  });
  const [book, tidy] = [join(root, "汇总.xlsx"), join(root, "tidy.csv")];
  expect(await rollup([...files, "-o", book, "--tidy", tidy])).toMatchObject({ exit: 0 });
  const { SheetNames, Sheets } = read(readFileSync(book), { type: "buffer" });
  expect(SheetNames).toEqual(["名册", "单位明细", "汇总表二", "汇总表三", "汇总表四", "核对", "差异"]);
  const detail = Sheets["单位明细"] ?? {};
  let formulas = 0;
  for (const [name, sheet] of Object.entries(Sheets))
    for (const [address, cell] of Object.entries(sheet)) {
      const { f, v } = cell as { f?: string; v?: unknown };
      if (f === undefined) continue;
      formulas += 1;
      expect([name, address, v]).toEqual([name, address, computed(f, detail)]);
    }
  expect(formulas).toBe(200);
  const rows = readFileSync(tidy, "utf8").trim().split("\n");
  expect(rows[0]).toBe("unit,year,figure,value");
  expect(rows).toHaveLength(1 + 2 * 200);
});

/** What a spreadsheet makes of `SUMIF(纳入, "是", column)` over the rows of 单位明细, read afresh from the file. */
function computed(formula: string, detail: Record<string, unknown>): unknown {
  const [, column = "", last = ""] =
    /SUMIF\([^,]*,"是",'单位明细'!\$([A-Z]+)\$3:\$[A-Z]+\$(\d+)\)\)$/.exec(formula) ?? [];
  const at = (address: string) => (detail[address] as { v?: unknown } | undefined)?.v;
  let sum = 0;
  for (let row = 3; row <= Number(last); row += 1) {
    const value = at(`${column}${row}`);
    if (at(`D${row}`) === "是" && typeof value === "number") sum += value;
  }
  return sum;
}

test("a text and a Word file for every unit that has something to correct", async () => {
  const root = folder();
  const returns = join(root, "退回");
  await rollup([join(root, "units"), "--returns", returns]);
  expect(readdirSync(returns)).toEqual(["第3局.docx", "第3局.txt"]);
  const { value } = await mammoth.extractRawText({ path: join(returns, "第3局.docx") });
  expect(value).toMatch(/^退回单\s+第3局：/);
  expect(value).toContain("表三 · 本年新收 · 总计填的是 100000");
  const said = readFileSync(join(returns, "第3局.txt"), "utf8");
  expect(said).toContain("表三 · 本年新收 · 总计填的是 100000");
  expect(said).toMatch(/1\. .*\n2\. /);
});

test("figures that the same units left out are told in one line, which names the units", async () => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  writeFileSync(join(root, "a.json"), text(first));
  writeFileSync(join(root, "b.json"), text({ ...second, figures: new Map() }));
  const outcome = await rollup([root]);
  const lines = outcome.exit === 2 ? [] : outcome.output.split("\n");
  expect(lines.filter((line) => line.includes("没有填数字"))).toEqual([
    "表二 · 规章 · 制发等 200 项：1 个单位没有填数字，未当作 0（第2局）",
  ]);
  expect(outcome.exit).toBe(1);
  expect(lines).toContainEqual(expect.stringMatching(/^有问题\t第2局\t.*\t还没有填完（表二 10 格，/));
});

test("a folder that holds a copy of the report of the whole beside its units adds up to it", async () => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  const own = join(root, "全县.json");
  for (const [index, unit] of units.entries()) writeFileSync(join(root, `${index}.json`), text(unit));
  for (const file of [own, join(root, "全县（送审）.json")])
    writeFileSync(file, text({ ...wholeOf(units), unit: "某县" }));
  const outcome = await rollup([root, "--own", own]);
  expect(outcome.exit).toBe(0);
  expect(outcome.exit === 0 && outcome.output).toContain("收到 5 份，计入 4 个单位");
});

test("what Office leaves beside an open document is not read, and told", async () => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  writeFileSync(join(root, "a.json"), text(first));
  writeFileSync(join(root, "~$a.xlsx"), "x");
  const outcome = await rollup([root]);
  expect(outcome).toMatchObject({ exit: 0 });
  expect(outcome.output).toContain("略过 1 个 Office 临时文件");
});

test.each([
  [[], "至少 1 个文件"],
  [["nowhere"], "nowhere：没有这个文件"],
  [["package.json", "--roster", "nowhere.txt"], "nowhere.txt：没有这个文件"],
  [["package.json", "-o", "a.pdf"], ".xlsx"],
  [["package.json"], "package.json："],
])("%j: one line that says why", async (args, said) => {
  const outcome = await rollup(args);
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});

test("run again where it has written its workbook, it adds up the same; another roll-up is told and never added", async () => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  writeFileSync(join(root, "a.json"), text(first));
  writeFileSync(join(root, "b.json"), text(second));
  const output = join(root, "汇总.xlsx");
  const sumIn = async (...args: readonly string[]) => {
    const outcome = await rollup([root, ...args, "--json"]);
    if (outcome.exit === 2) throw new Error(outcome.message);
    return JSON.parse(outcome.output) as { sum: unknown; unreadable: { file: string; message: string }[] };
  };
  const once = await sumIn("-o", output);
  expect(await sumIn("-o", output)).toEqual(once);
  const other = await sumIn();
  expect(other.sum).toEqual(once.sum);
  expect(other.unreadable.map(({ file }) => file)).toEqual([output]);
  expect(other.unreadable[0]?.message).toContain("各单位合计");
});

test.each(["-o", "--tidy"])("a unit's file is never overwritten by %s", async (option) => {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  const unit = join(root, "a.xlsx");
  writeFileSync(unit, text(first));
  expect(await rollup([root, option, unit])).toMatchObject({ exit: 2 });
  expect(readFileSync(unit, "utf8")).toBe(text(first));
});
