import { blank, count, type Filing } from "../../src/figures";
import { rollup } from "../../src/rollup";
import { rollupSheets } from "../../src/rollup/sheets";
import { addressOf } from "../../src/sheets/plan/address";
import { withNumbers } from "../audit/balancedFiling";
import { Random } from "../audit/random";
import { county, received } from "./county";

const id = "disclosure.penalties.decisions";
const title = "表二 · 行政处罚 · 处理决定";
const [one, two, three] = county(3, new Random(5));
if (!one || !two || !three) throw new Error("There are no units.");
const withPenalties = (filing: Filing, figure: typeof blank) => ({
  ...filing,
  figures: new Map(filing.figures).set(id, figure),
});
const counted = withPenalties(one, count(5));
const rolled = rollup(
  [counted, { ...withPenalties(two, count(7)), year: 2020 }, withPenalties(three, blank)].map(received),
  {
    roster: [one, two, three].map(({ unit }) => ({ name: unit })).concat({ name: "未报镇" }),
    own: withNumbers({ ...counted, unit: "某县人民政府" }, [[id, 9]]),
  },
);
const sheets = rollupSheets(rolled, [{ file: "乱码.doc", message: "读不出来" }]);
const sheet = (name: string) => sheets.find(({ plan }) => plan.sheet === name);

/** The rows of a list below its header, as they are written. */
function rowsOf(name: string): (readonly unknown[])[] {
  const { placed = [], bare } = sheet(name) ?? {};
  const rows: unknown[][] = [];
  for (const { row, column, content } of placed) (rows[row] ??= [])[column] = content;
  return rows.slice(2).map((cells, at) => [...cells, ...(bare?.lines[at] ?? [])]);
}

test("a sheet for each question: who sent, what, the sums, what is wrong, what differs", () => {
  expect(sheets.map(({ plan }) => plan.sheet)).toEqual([
    "名册",
    "单位明细",
    "汇总表二",
    "汇总表三",
    "汇总表四",
    "核对",
    "差异",
  ]);
});

test("名册: first who sent nothing; a report of another year does not count; at last what cannot be read", () => {
  expect(rowsOf("名册").map(([name, state, counts]) => [name, state, counts])).toEqual([
    ["未报镇", "未报", "否"],
    [one.unit, "无误", "是"],
    [two.unit, "年度或版本不符", "否"],
    [three.unit, "无误", "是"],
    ["", "读不出", "否"],
  ]);
});

/** The heads of the columns of 单位明细. */
const heads = (sheet("单位明细")?.placed ?? []).flatMap(({ row, content }) => (row === 1 ? [content] : []));

test("单位明细: the numbers of a figure stand under its name, a blank one stays blank", () => {
  const column = heads.indexOf(title);
  expect(rowsOf("单位明细").map((cells) => [cells[0], cells[3], cells[column]])).toEqual([
    [one.unit, "是", 5],
    [two.unit, "否", 7],
    [three.unit, "是", ""],
  ]);
});

test("汇总表二: a formula adds what counts in its column of 单位明细, with room for more units, and comes to their sum", () => {
  const { plan, placed, sums } = sheet("汇总表二") ?? {};
  const { row = -1, column = -1 } = sums?.find(({ figure }) => figure === id) ?? {};
  const at = heads.findIndex((content) => content === title);
  const numbers = addressOf({ row: 0, column: at, rows: 1, columns: 1 }).replace(/\d+$/, "");
  expect(plan?.values[row]?.[column]).toContain(
    `SUMIF('单位明细'!$D$3:$D$55,"是",'单位明细'!$${numbers}$3:$${numbers}$55)`,
  );
  expect(placed?.find((cell) => cell.row === row && cell.column === column)).toMatchObject({
    content: 5,
    computed: true,
  });
});

test("核对: whose number is blank is named, and that it did not count as 0", () => {
  expect(rowsOf("核对")).toContainEqual([three.unit, "未计数", "没有数字的格", title, "空着，未当作 0", ""]);
});

test("差异: the own number, the sum, and what may have caused the difference", () => {
  const rows = rowsOf("差异").filter(([what]) => what === title);
  expect(rows.map((cells) => cells.slice(1, 4))).toEqual([[9, 5, 4]]);
});
