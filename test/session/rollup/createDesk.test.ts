import { strFromU8, unzipSync } from "fflate";
import { audit } from "../../../src/audit";
import { filingJson, type Filing } from "../../../src/figures";
import { asXlsx } from "../../../src/files/xlsx";
import { rollupXlsx } from "../../../src/files/xlsx/rollupXlsx";
import { rollup } from "../../../src/rollup";
import { paperOf } from "../../../src/seal";
import { paperPage } from "../../../src/seal/page";
import { createDesk } from "../../../src/session/rollup/createDesk";
import { withNumbers } from "../../audit/balancedFiling";
import { Random } from "../../audit/random";
import { county } from "../../rollup/county";

const [first, second] = county(2, new Random(7)) as [Filing, Filing];
const wrong = withNumbers(first, [["requests.new.total", 100_000]]);

/** A desk that has added up these filings, each in a file of its own. */
async function added(...filings: readonly Filing[]) {
  const desk = createDesk();
  const chosen = filings.map((filing, at) => ({
    path: `${at}.json`,
    content: new Blob([JSON.stringify(filingJson(filing))]),
  }));
  for (const { at } of (await desk.open("units", chosen)).files) await desk.read(at);
  await desk.roll({ leftOut: new Map() });
  return desk;
}

const namesIn = (archive: Uint8Array | undefined) => Object.keys(archive ? unzipSync(archive) : {});

/** How many slips the one Word file of an archive holds. */
function slipsIn(archive: Uint8Array | undefined): number {
  const [document] = Object.values(archive ? unzipSync(archive) : {});
  const text = document && unzipSync(document)["word/document.xml"];
  return text ? strFromU8(text).split("填的是 100000").length - 1 : 0;
}

test("a unit in full: what must be right with its sum, what is to be explained without one", async () => {
  const town: Filing = { ...withNumbers(wrong, [["disclosure.rules.inForce", 3]]), organ: "town" };
  const detail = await (await added(town)).unit(0);
  const of = (grade: string) => detail?.findings.filter((each) => each.grade === grade) ?? [];
  expect(of("suspect")[0]?.text).toMatch(/填的是 100000，很可能应为 \d+。?$/);
  expect(of("mandatory").map(({ text }) => text)).toContainEqual(expect.stringMatching(/（.*100000.*）$/));
  expect(of("query").length).toBeGreaterThan(0);
  for (const { text } of of("query")) expect(text).not.toMatch(/（）$/);
});

test("the slips of a unit that handed in twice are in one file; a unit without one has none", async () => {
  const desk = await added(wrong, { ...wrong, year: wrong.year - 1 }, second);
  const slips = await desk.slips();
  expect(namesIn(slips)).toEqual([`${first.unit}退回单.docx`]);
  expect(slipsIn(slips)).toBe(2);
  expect(slipsIn(await (await added(wrong)).slips())).toBe(1);
  expect(await (await added(second)).slips()).toBeUndefined();
});

test("units that the roster leaves out get no workbook", async () => {
  const roster = [{ name: "甲局" }, { name: "乙局", leftOut: "已并入甲局" }];
  const names = namesIn(await createDesk().issue(roster, 2024));
  expect(names).toEqual([expect.stringContaining("甲局")]);
});

test("a file that was never given cannot be read", async () => {
  expect(await createDesk().read(3)).toBe(false);
});

test("a workbook of sums is no unit: it is told, and nothing counts twice", async () => {
  const sums = await rollupXlsx(rollup([{ file: "甲.json", filing: first }]), []);
  const desk = createDesk();
  const chosen = [
    { path: "甲.json", content: new Blob([JSON.stringify(filingJson(first))]) },
    { path: "汇总.xlsx", content: new Blob([Uint8Array.from(sums)]) },
  ];
  const read: boolean[] = [];
  for (const { at } of (await desk.open("units", chosen)).files) read.push(await desk.read(at));
  const { overview, unreadable } = await desk.roll({ leftOut: new Map() });
  expect(read).toEqual([true, false]);
  expect(overview?.units.map(({ file }) => file)).toEqual(["甲.json"]);
  expect(unreadable).toEqual([
    { file: "汇总.xlsx", message: expect.stringContaining("不是一个单位的报告") as string },
  ]);
});

test("a workbook that was changed after its 交稿单 was signed is told", async () => {
  const workbook = await asXlsx(wrong, [paperPage(paperOf(first, audit(first)))]);
  const desk = createDesk();
  const chosen = [{ path: "甲.xlsx", content: new Blob([Uint8Array.from(workbook)]) }];
  for (const { at } of (await desk.open("units", chosen)).files) await desk.read(at);
  const { overview } = await desk.roll({ leftOut: new Map() });
  expect(overview?.units[0]?.why).toContain("与交稿单不一致");
});
