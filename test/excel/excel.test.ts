/** @jest-environment jsdom */
import type { FigureId } from "../../src/form";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { filingFrom } from "../../src/session/filingFrom";
import type { Workbook } from "../../src/sheets/port";
import { openHost } from "../host/openHost";
import { keptSheet } from "../../src/sheets/keptRows";
import { countSyncs, done, photograph, plans, sheetId, withSheets, type Host } from "./withSheets";

const natural: FigureId = "requests.new.natural";

test("inserting adds the six sheets: one request to look, one to insert, one for how they are printed", async () => {
  const host = openHost("我的台账");
  const { added } = await done(excelWorkbook().insert(plans));
  expect(countSyncs(host)).toBe(3);
  expect(added.map(({ name }) => name)).toEqual(["封面", "表二", "表三", "表四", "其他数据", "正文"]);
  expect(host.model.sheets().map(({ name }) => name)).toEqual(["我的台账", ...added.map(({ name }) => name)]);
  expect(host.read("表三", "A2")).toEqual([
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"],
  ]);
  expect(host.keptReferences()).toBe(0);
});

test("a sheet that bears the name of ours is left alone", async () => {
  const host = openHost("表三");
  await host.type("表三", "A1", "去年的台账");
  const { added } = await done(excelWorkbook().insert(plans));
  expect(added.map(({ name }) => name)).toContain("表三（年报）");
  expect(host.model.usedBox(host.model.sheets()[0]?.id ?? "", false)).toMatchObject({ rows: 1, columns: 1 });
  expect(host.read("表三", "A1")).toEqual([["去年的台账"]]);
});

test("only what is missing is added", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表二", "B4", 3);
  host.model.deleteSheet(sheetId(host, "表四"));
  const { sheets } = (await done(workbook.read())).contents;
  expect(sheets.filter(({ state }) => state === "missing").map(({ id }) => id)).toEqual(["disputes"]);
  const { added } = await done(workbook.insert(plans));
  expect(added.map(({ id }) => id)).toEqual(["disputes"]);
  expect(host.read("表二", "B4")).toEqual([[3]]);
  expect((await done(workbook.insert(plans))).added).toEqual([]);
});

test("one request reads everything; sums are computed and known as such", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", "１６件");
  await host.type("表三", "D28", "=SUM(D7:D27)");
  await host.type("表三", "D7", 9);
  await host.type("表三", "D8", 7);
  for (const [column, text] of ["门户网站公开信息", "5万余", "条"].entries())
    await host.type("其他数据", `${"ABC".charAt(column)}3`, text);
  await host.type("正文", "B3", "今年工作有新进展。");
  host.requests.length = 0;
  const { contents } = await done(workbook.read());
  expect(countSyncs(host)).toBe(1);
  const filing = filingFrom(contents, { year: 1999 });
  expect(filing).toMatchObject({
    unit: "青溪镇人民政府",
    organ: "town",
    year: 2024,
    form: { edition: "2021" },
  });
  expect(filing.figures.get(natural)).toMatchObject({ state: "number", value: 16 });
  expect(filing.figures.get("requests.resultTotal.natural")).toMatchObject({ state: "number", value: 16 });
  expect([...filing.computed].toSorted()).toEqual(
    ["natural", "company", "research", "charity", "legalService", "otherOrganization", "total"]
      .map((column) => `requests.resultTotal.${column}`)
      .toSorted(),
  );
  expect(filing.facts.filter(({ value }) => value !== "")).toEqual([
    { name: "门户网站公开信息", value: "5万余", unit: "条", note: "" },
  ]);
  expect(filing.paragraphs).toEqual([{ place: "preamble", text: "今年工作有新进展。" }]);
});

/** A workbook in which something has been kept before: the first time makes a sheet for it. */
async function withKept() {
  const { host, workbook } = await withSheets();
  await done(workbook.saveSetting("k", () => 1));
  host.requests.length = 0;
  return { host, workbook };
}

/** Whether a request changes nothing: Excel keeps the list of what can be undone only then for sure. */
const isPureRead = ({ flags }: { readonly flags: number }) => (flags & 1) === 0;

test("an edit is one request to read all sheets: a pure read, of a few KB", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.read());
  host.requests.length = 0;
  await host.type("表三", "D5", 16);
  await done(workbook.read());
  expect(countSyncs(host)).toBe(1);
  expect(host.requests.every(isPureRead)).toBe(true);
  expect(bytesOf(host)).toBeLessThan(5300);
});

const bytesOf = ({ requests }: Host): number => requests.reduce((sum, { bytes }) => sum + bytes, 0);

const asksSettings = ({ requests }: Host): boolean =>
  requests.some(({ actions }) => actions.some((action) => action.startsWith("Setting")));

test("the settings are asked only as long as they may hold marks", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.mark([{ figure: natural, kind: "query" }]));
  await done(workbook.read());
  host.requests.length = 0;
  await done(workbook.read());
  expect(asksSettings(host)).toBe(false);
  expect(bytesOf(host)).toBeLessThan(4900);

  // The hidden sheet went with a saving elsewhere, and an earlier version has marked the workbook since.
  host.model.deleteSheet(sheetId(host, keptSheet.name));
  const mark = { kind: "query", fill: "#ABCDEF", numberFormat: "0.0" };
  host.book.settings.set("nianbao.marks", JSON.stringify({ version: 1, value: { [natural]: mark } }));
  await done(workbook.read());
  await done(workbook.mark([]));
  expect(host.format("表三", "D5")).toMatchObject({ fill: "#ABCDEF", numberFormat: "0.0" });
});

test("a mark that is drawn, and one that is taken back, cost three requests of 4 kB, references given back included", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.mark([{ figure: natural, kind: "query" }]));
  for (const marks of [[], [{ figure: natural, kind: "suspect" }] as const]) {
    host.requests.length = 0;
    await done(workbook.mark(marks));
    expect(host.requests).toHaveLength(3);
    expect(bytesOf(host)).toBeLessThan(4300);
  }
});

test.each<[string, (workbook: Workbook) => Promise<{ ok: boolean }>]>([
  ["read", (workbook) => workbook.read()],
  ["reveal", (workbook) => workbook.reveal(natural)],
  ["selection", (workbook) => workbook.selection()],
  ["kept", (workbook) => workbook.loadSetting("k")],
  ["mark what is marked already", (workbook) => workbook.mark([{ figure: natural, kind: "query" }])],
])("what only looks is a pure read: %s", async (_, act) => {
  const { host, workbook } = await withSheets();
  await done(workbook.mark([{ figure: natural, kind: "query" }]));
  host.requests.length = 0;
  await done(act(workbook));
  expect(host.requests.every(isPureRead)).toBe(true);
});

test("a workbook without our sheets reads as blank", async () => {
  openHost();
  const { contents } = await done(excelWorkbook().read());
  expect(contents.sheets.every(({ state }) => state === "missing")).toBe(true);
  expect(filingFrom(contents, { year: 2025 })).toMatchObject({ unit: "", year: 2025 });
});

/** Looks of a cell that marks might touch. */
const look = (host: ReturnType<typeof openHost>, address: string) => host.format("表三", address);

describe("marks", () => {
  test("are a fill and a sign, take one request to look and one to draw, and go without a trace", async () => {
    const { host, workbook } = await withKept();
    await host.type("表三", "D5", 16);
    await done(workbook.read());
    const before = look(host, "D5");
    host.requests.length = 0;
    expect(await workbook.mark([{ figure: natural, kind: "suspect" }])).toEqual({ ok: true, changed: 1 });
    expect(countSyncs(host)).toBe(2);
    expect(host.requests.filter((request) => !isPureRead(request))).toHaveLength(1);
    expect(look(host, "D5").fill).not.toBe(before.fill);
    expect(look(host, "D5").numberFormat).toContain("▲");
    expect(await workbook.mark([{ figure: natural, kind: "suspect" }])).toEqual({ ok: true, changed: 0 });
    expect(countSyncs(host)).toBe(2);
    await done(workbook.mark([]));
    expect(countSyncs(host)).toBe(4);
    expect(look(host, "D5")).toEqual(before);
    expect(host.read("表三", "D5")).toEqual([[16]]);
  });

  test.each([
    ["a colour of the clerk's", { fill: "#00B050", numberFormat: "0.00" }],
    ["no fill at all", { fill: "" }],
  ])("give back %s, even to a pane opened later", async (_, format) => {
    const { host, workbook } = await withSheets();
    host.model.setFormat(host.place("表三", "D5"), format);
    await done(workbook.read());
    const before = look(host, "D5");
    await done(workbook.mark([{ figure: natural, kind: "mandatory" }]));
    await done(workbook.mark([{ figure: natural, kind: "suspect" }]));
    expect(look(host, "D5")).not.toEqual(before);
    await done(excelWorkbook().mark([]));
    expect(look(host, "D5")).toEqual(before);
  });

  test("follow their cell when rows are inserted above it", async () => {
    const { host, workbook } = await withSheets();
    const before = look(host, "D8");
    await done(workbook.mark([{ figure: "requests.partlyGranted.natural", kind: "query" }]));
    const sheet = sheetId(host, "表三");
    host.model.shift(sheet, "row", 5, 1);
    await done(workbook.read());
    await done(workbook.mark([]));
    expect(look(host, "D9")).toEqual(before);
  });
});

describe("writing", () => {
  test("the whole example in one request, formulas untouched", async () => {
    const { host, workbook } = await withSheets();
    const figures = new Map<FigureId, number>([
      [natural, 16],
      ["requests.new.company", 1],
      ["requests.new.total", 17],
      ["requests.resultTotal.natural", 99],
      ["disclosure.penalties.decisions", 15],
      ["disputes.review.upheld", 1],
    ]);
    const outcome = await workbook.write({
      figures,
      cover: { unit: "白云镇人民政府", year: 2023, organ: "town" },
      facts: [{ name: "培训", value: "3", unit: "次", note: "" }],
      paragraphs: [{ place: "one.1", text: "=不是公式" }],
      written: [{ place: "six", text: "无。", status: "已生成" }],
    });
    expect(outcome).toMatchObject({ ok: true, skipped: ["requests.resultTotal.natural"] });
    expect(countSyncs(host)).toBe(1);
    const { contents } = await done(workbook.read());
    expect(contents.cover).toMatchObject({ unit: "白云镇人民政府", year: 2023, organ: "town" });
    expect(contents.figures.get("requests.new.total")?.content).toBe(17);
    expect(contents.figures.get("disclosure.penalties.decisions")?.content).toBe(15);
    expect(contents.figures.get("disputes.review.upheld")?.content).toBe(1);
    expect(contents.figures.get("requests.resultTotal.natural")).toMatchObject({ computed: true });
    const told = contents.factRows.filter(({ value }) => value !== "");
    expect(told).toEqual([{ name: "培训", value: "3", unit: "次", note: "" }]);
    expect(contents.paragraphs.map(({ place }) => place)).toEqual(["one.1"]);
    expect(host.read("正文", "C11:D11")).toEqual([["无。", "已生成"]]);
  });
});

describe("what somebody has changed since it was read", () => {
  test("is not overwritten, and the pane is told to read again", async () => {
    const { host, workbook } = await withSheets();
    const hints: unknown[] = [];
    const { stop } = await done(workbook.watch((hint) => hints.push(hint)));
    host.faults.telling = "dropped";
    await host.type("表三", "D5", "16件");
    const figures = new Map<FigureId, number>([
      ["disclosure.penalties.decisions", 3],
      [natural, 5],
    ]);
    const before = photograph(host);
    expect(await workbook.write({ figures })).toEqual({ ok: false, reason: "changed" });
    expect(photograph(host)).toEqual(before);
    expect(hints).toEqual([{ kind: "edited" }]);
    await done(workbook.write({ figures }));
    expect(host.read("表三", "D5")).toEqual([[5]]);
    await stop();
  });

  test.each(["row", "column"] as const)("a %s put into the table leads no number astray", async (axis) => {
    const { host, workbook } = await withSheets();
    host.model.shift(sheetId(host, "表三"), axis, 3, 1);
    const before = photograph(host);
    expect(await workbook.write({ figures: new Map([[natural, 5]]) })).toEqual({
      ok: false,
      reason: "changed",
    });
    expect(photograph(host)).toEqual(before);
    await done(workbook.write({ figures: new Map([[natural, 5]]) }));
    expect(host.read("表三", axis === "row" ? "D6" : "E5")).toEqual([[5]]);
  });

  test.each(["row", "column"] as const)("a %s put into the table leads no mark astray", async (axis) => {
    const { host, workbook } = await withSheets();
    host.model.setFormat(host.place("表三", "E8"), { fill: "#00B050" });
    await done(workbook.mark([{ figure: "requests.partlyGranted.company", kind: "query" }]));
    host.model.shift(sheetId(host, "表三"), axis, 3, 1);
    const before = photograph(host);
    const [d5, e8] = axis === "row" ? ["D6", "E9"] : ["E5", "F8"];
    expect(await workbook.mark([{ figure: natural, kind: "suspect" }])).toEqual({ ok: true, changed: 2 });
    expect(host.format("表三", d5).numberFormat).toContain("▲");
    await done(workbook.mark([]));
    const changed = Object.entries(photograph(host)).filter(
      ([address, look]) => JSON.stringify(look) !== JSON.stringify(before[address]),
    );
    expect(changed.map(([address]) => address)).toEqual([`表三!${e8}`]);
    expect(host.format("表三", e8)).toMatchObject({ fill: "#00B050", numberFormat: "0" });
  });
});

test("a figure is shown, and the selection is known as a figure", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.reveal("disputes.review.total"));
  expect(host.model.selection()).toMatchObject(host.place("表四", "E5"));
  expect(await workbook.selection()).toEqual({ ok: true, figure: "disputes.review.total" });
  await host.select("封面", "A1");
  expect(await workbook.selection()).toEqual({ ok: true, figure: undefined });
});

test("edits and selections are told until the listening stops; our own writes are not", async () => {
  const { host, workbook } = await withKept();
  const hints: unknown[] = [];
  const { stop } = await done(workbook.watch((hint) => hints.push(hint)));
  const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
  await host.select("表三", "D5");
  await host.type("表三", "D5", 4);
  await pause();
  expect(hints).toEqual([{ kind: "edited" }, { kind: "selected", figure: natural }]);
  hints.length = 0;
  await done(workbook.read());
  await done(workbook.write({ figures: new Map([[natural, 5]]) }));
  await done(workbook.mark([{ figure: natural, kind: "query" }]));
  await pause();
  expect(hints).toEqual([]);
  await stop();
  await host.type("表三", "D5", 6);
  await pause();
  expect(hints).toEqual([]);
});

test("an Excel that does not let go of the listening is not listened to, and kept from nothing", async () => {
  const { host, workbook } = await withSheets();
  const hints: unknown[] = [];
  const { stop } = await done(workbook.watch((hint) => hints.push(hint)));
  host.fail({ code: "GeneralException" });
  const [, read] = await Promise.all([stop(), done(workbook.read())]);
  expect(read.contents.figures.size).toBeGreaterThan(0);
  await host.type("表三", "D5", 6);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(hints).toEqual([]);
});

test("what is kept is found again, by any pane", async () => {
  const { workbook } = await withSheets();
  expect(await workbook.loadSetting("说明")).toEqual({ ok: true, value: undefined });
  await done(workbook.saveSetting("说明", () => ({ a: [1, "二"] })));
  expect(await excelWorkbook().loadSetting("说明")).toEqual({ ok: true, value: { a: [1, "二"] } });
});

describe("what Excel refuses", () => {
  const actions: [string, (workbook: Workbook) => Promise<{ ok: boolean }>][] = [
    ["read", (workbook) => workbook.read()],
    ["mark", (workbook) => workbook.mark([{ figure: natural, kind: "query" }])],
    ["write", (workbook) => workbook.write({ figures: new Map([[natural, 1]]) })],
    ["reveal", (workbook) => workbook.reveal(natural)],
    ["selection", (workbook) => workbook.selection()],
    ["watch", (workbook) => workbook.watch(() => undefined)],
    ["keep", (workbook) => workbook.saveSetting("k", () => 1)],
    ["kept", (workbook) => workbook.loadSetting("k")],
    ["insert", (workbook) => workbook.insert(plans)],
  ];
  test.each(actions)("is an outcome, and the next try succeeds: %s", async (_, act) => {
    const { host, workbook } = await withSheets();
    for (const [code, reason] of [
      ["InvalidOperationInCellEditMode", "editing"],
      ["AccessDenied", "protected"],
      ["ItemNotFound", "gone"],
      ["GeneralException", "failed"],
    ] as const) {
      host.fail({ code });
      expect(await act(workbook)).toMatchObject({ ok: false, reason });
    }
    await done(act(workbook));
  });

  test("half an insertion is taken back", async () => {
    const host = openHost("台账");
    host.fail({ code: "GeneralException", member: "NamedItemCollection.Add", after: 3 });
    expect(await excelWorkbook().insert(plans)).toMatchObject({ ok: false, reason: "failed" });
    expect(host.model.sheets().map(({ name }) => name)).toEqual(["台账"]);
    expect(host.book.names).toEqual([]);
  });

  test("without a printer the sheets are inserted all the same, and it is told", async () => {
    const host = openHost("台账");
    host.fail({ code: "GeneralException", member: "PageLayout.Orientation" });
    const { added, printable } = await done(excelWorkbook().insert(plans));
    expect([added.length, printable]).toEqual([6, false]);
    expect((await done(excelWorkbook().read())).contents.sheets.map(({ state }) => state)).toEqual(
      new Array(6).fill("present"),
    );
  });

  test("a deleted table is missing, and cannot be written or shown", async () => {
    const { host, workbook } = await withSheets();
    host.model.deleteSheet(sheetId(host, "表三"));
    expect(await workbook.reveal(natural)).toMatchObject({ ok: false, reason: "gone" });
    const { contents } = await done(workbook.read());
    expect(contents.figures.has(natural)).toBe(false);
    expect(await workbook.write({ figures: new Map([[natural, 1]]) })).toMatchObject({ skipped: [natural] });
  });

  test("a protected sheet refuses calmly", async () => {
    const { host, workbook } = await withSheets();
    const sheet = sheetId(host, "表三");
    host.protectedSheets.add(sheet);
    const outcome = await workbook.mark([{ figure: natural, kind: "query" }]);
    expect(outcome).toMatchObject({ ok: false, reason: "protected" });
  });
});

test("其他数据 is read as it is shown: a share as a share, a month as a month", async () => {
  const { host, workbook } = await withSheets();
  for (const [row, [name, value]] of [
    ["按期答复率", "98.5%"],
    ["网站改版", "2026年1月"],
    ["培训", "3"],
  ].entries()) {
    await host.type("其他数据", `A${row + 3}`, name ?? "");
    await host.type("其他数据", `B${row + 3}`, value ?? "");
  }
  const { factRows } = (await done(workbook.read())).contents;
  expect(factRows.slice(0, 3).map(({ value }) => value)).toEqual(["98.50%", "2026年1月", "3"]);
});

test("撤销 gives a text that looks like a number back as a text", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", "'10");
  await done(workbook.read());
  await done(workbook.write({ figures: new Map([[natural, 16]]) }));
  await done(workbook.read());
  await done(workbook.write({ figures: new Map([[natural, "10"]]) }));
  expect(host.read("表三", "D5")).toEqual([["10"]]);
});

test("a sheet that is all chart keeps its name, which no list tells", async () => {
  const host = openHost("台账");
  host.book.chartSheets.add("表三");
  const { added } = await done(excelWorkbook().insert(plans));
  expect(added.map(({ name }) => name)).toContain("表三（年报）");
  expect(host.model.sheets()).toHaveLength(7);
});

test("in a workbook that is calculated by hand the reading says so", async () => {
  const { host, workbook } = await withSheets();
  expect((await done(workbook.read())).contents.calculatedByHand).toBe(false);
  host.calculateBy("manual");
  expect((await done(workbook.read())).contents.calculatedByHand).toBe(true);
});

test("what is kept outlives a host that loses settings, and is merged with what another pane has kept", async () => {
  const { host, workbook } = await withSheets();
  const other = excelWorkbook();
  const add = (text: string) => (now: unknown) => [...(Array.isArray(now) ? (now as string[]) : []), text];
  await done(workbook.loadSetting("说明"));
  await done(other.saveSetting("说明", add("二号窗格")));
  await done(workbook.saveSetting("说明", add("一号窗格")));
  await done(workbook.mark([{ figure: natural, kind: "query" }]));
  host.saveAndReopen();
  expect(await excelWorkbook().loadSetting("说明")).toEqual({ ok: true, value: ["二号窗格", "一号窗格"] });
  expect(host.model.sheets().find(({ name }) => name === "年报助手数据")?.visibility).toBe("VeryHidden");
});

test("what an earlier version kept in the settings is taken over; a long text stays whole", async () => {
  const { host, workbook } = await withSheets();
  host.book.settings.set("nianbao.kept.说明", JSON.stringify({ version: 1, value: ["旧"] }));
  const long = "长𠮷".repeat(40_000);
  await done(workbook.saveSetting("说明", (now) => [...(now as string[]), long]));
  host.saveAndReopen();
  expect(await excelWorkbook().loadSetting("说明")).toEqual({ ok: true, value: ["旧", long] });
});

test("where the structure is protected, settings keep it", async () => {
  const { host, workbook } = await withSheets();
  host.switches.structureProtected = true;
  await done(workbook.saveSetting("说明", () => 1));
  expect(await excelWorkbook().loadSetting("说明")).toEqual({ ok: true, value: 1 });
  expect(host.model.sheets().some(({ name }) => name === "年报助手数据")).toBe(false);
});
