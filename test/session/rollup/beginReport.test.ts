import { filingJson, type Fact } from "../../../src/figures";
import { decodeRemembered, encodeRemembered } from "../../../src/session/remembered";
import { nowhere } from "../../../src/session/outside";
import { createDesk } from "../../../src/session/rollup/createDesk";
import { createSession } from "../../../src/session/session";
import { Random } from "../../audit/random";
import { county } from "../../rollup/county";
import { FakeWorkbook } from "../fakeWorkbook";

const units = county(3, new Random(3)).map((filing, at) => ({
  ...filing,
  facts: [{ name: "门户网站公开", value: String(10 * (at + 1)), unit: "条", note: "" }],
}));
const [first] = units;
const own: readonly Fact[] = [
  { name: "网站公开条数", value: "", unit: "条", note: "填了再说" },
  { name: "", value: "", unit: "", note: "" },
  { name: "培训", value: "3", unit: "次", note: "" },
];

/** A county's workbook from which its own report has been begun. */
async function begun() {
  const workbook = FakeWorkbook.withTables([["requests.new.natural", 7]]);
  workbook.cover = { ...workbook.cover, unit: "示例县人民政府", year: first?.year };
  workbook.facts = own;
  const earlier = [["旧局", { "requests.new.total": "5" }, {}]];
  workbook.values.set("units", earlier);
  const before = { cells: new Map(workbook.cells), facts: own, units: earlier };
  const { actions, store, start } = createSession(workbook, 2025, { ...nowhere, rollupDesk: createDesk });
  await start();
  const files = units.map((filing) => new File([JSON.stringify(filingJson(filing))], `${filing.unit}.json`));
  await actions.receiveFiles(
    "units",
    files.map((content) => ({ path: content.name, content })),
  );
  const beginning = actions.beginReport();
  while (!store.get().question) await new Promise((resolve) => setTimeout(resolve, 5));
  const { question } = store.get();
  actions.answer({ take: question?.differences?.map(({ figure }) => figure) ?? [] });
  await beginning;
  return { workbook, actions, store, before, question };
}

const kept = ({ values }: FakeWorkbook) => JSON.parse(JSON.stringify(values.get("units"))) as unknown[];

test("the sums go into the tables, the facts into 其他数据, the units into reach of the templates", async () => {
  const { workbook, store, question } = await begun();
  expect(question?.there).toBe("合计");
  expect(workbook.cells.get("requests.new.natural")?.content).not.toBe(7);
  expect(workbook.facts).toContainEqual(expect.objectContaining({ name: "门户网站公开", value: "60" }));
  expect(workbook.facts.slice(0, 3)).toEqual(own);
  expect(kept(workbook)).toHaveLength(3);
  expect(store.get().correction?.by).toBe("rollup");
});

test("撤销 takes all of it back", async () => {
  const { workbook, actions, store, before } = await begun();
  await actions.undoWriting();
  expect(workbook.cells).toEqual(before.cells);
  expect(workbook.facts).toEqual(before.facts);
  expect(kept(workbook)).toEqual(before.units);
  expect(store.get().correction).toBeUndefined();
});

test("another page in the same pane takes all of it back, too", async () => {
  const { workbook, store, before } = await begun();
  const remembered = decodeRemembered(encodeRemembered(store.get()));
  const again = createSession(workbook, 2025, nowhere);
  again.store.set(remembered);
  await again.start();
  await again.actions.undoWriting();
  expect(workbook.facts).toEqual(before.facts);
  expect(kept(workbook)).toEqual(before.units);
});

test("it cannot be taken back any more when 其他数据 has been typed over", async () => {
  const { workbook, actions, store } = await begun();
  workbook.facts = workbook.facts.map((fact) => (fact.name === "培训" ? { ...fact, value: "4" } : fact));
  await actions.reread();
  expect(store.get().correction).toBeUndefined();
});
