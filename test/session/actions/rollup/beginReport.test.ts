import { filingJson, type Fact } from "../../../../src/figures";
import { decodeRemembered, encodeRemembered } from "../../../../src/session/remembered";
import { nowhere } from "../../../../src/session/outside";
import { createDesk } from "../../../../src/session/rollup/createDesk";
import { createSession } from "../../../../src/session/session";
import { Random } from "../../../audit/random";
import { county } from "../../../rollup/county";
import { nothingReceived } from "../../../../src/session/rollup/state";
import { FakeWorkbook } from "../../fakeWorkbook";
import { opened, workbookOf } from "../../opened";

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

const natural = "requests.new.natural";
const company = "requests.new.company";
const fact = (name: string, value: string, more: Partial<Fact> = {}): Fact => ({
  ...{ name, value, unit: "条", note: "" },
  ...more,
});

/** A session in which units have been added up to these sums. */
async function added(
  workbook: FakeWorkbook,
  { figures = {}, facts = [] }: { figures?: Record<string, string>; facts?: readonly Fact[] },
  more: object = {},
) {
  const overview = { year: 2023, counted: 2, missing: [] as string[], ...more } as never;
  const desk = {
    begun: () => Promise.resolve({ figures: new Map(Object.entries(figures)), facts, units: [] }),
    roll: () => Promise.resolve(overview),
  };
  const session = await opened(workbook, { rollupDesk: () => desk as never });
  session.session.store.set({ rollup: { ...nothingReceived, overview } });
  return { ...session, desk, begin: () => session.actions.beginReport() };
}

test("the question says what would change: blanks, other values and words; and what the sums are not of", async () => {
  const workbook = workbookOf([[company, "三十"]], { year: 2022 });
  workbook.cells.set("requests.new.total", { content: 30, computed: true });
  const figures = {
    [natural]: "5",
    [company]: "7",
    "requests.new.total": "12",
    "requests.new.elsewhere": "4",
  };
  const { asked, begin } = await added(workbook, { figures }, { missing: ["丙局"] });
  const [question] = await asked(begin);
  expect(question?.text.split("\n")).toEqual([
    "以计入的 2 个单位的合计填写本级的统计表和“其他数据”，未报的 1 个单位不在内。",
    "将填入 1 个未填的格。",
    "有 1 格已填了别的数，勾选的才会换成合计数。",
    "已填的“其他数据”不动。",
    "注意：各单位报的是 2023 年，本工作簿封面是 2022 年。请先核对封面的年度。",
  ]);
  expect(question?.differences).toEqual([{ figure: company, here: "三十", there: "7" }]);
  expect(question?.choices).toEqual([
    { answer: "yes", label: "只填未填的 1 格" },
    { answer: "take", label: "用合计数" },
  ]);
});

test("where the tables say it all, only 其他数据 is filled: a value that stands there stays", async () => {
  const workbook = workbookOf([[natural, 5]], { year: 2023 });
  workbook.facts = [fact("门户网站公开", "", { unit: "" }), fact("培训", "3", { note: "自填" })];
  const facts = [fact("门户网站公开", "60", { note: "甲局60" }), fact("培训", "9"), fact("信箱来信", "4")];
  const {
    asked,
    begin,
    said,
    state,
    workbook: sheets,
  } = await added(workbook, { figures: { [natural]: "5" }, facts });
  const [question] = await asked(begin, "yes");
  expect(question?.choices).toEqual([{ answer: "yes", label: "表格不动，只填“其他数据”" }]);
  expect(question?.text).not.toMatch(/将填入|勾选|未报的|注意/);
  expect(sheets.facts.slice(0, 2)).toEqual([
    fact("门户网站公开", "60", { note: "甲局60" }),
    fact("培训", "3", { note: "自填" }),
  ]);
  expect(sheets.facts).toContainEqual(fact("信箱来信", "4"));
  expect(said()).toMatch(/^已写入 0 格，“其他数据” 2 项。/);
  expect(state()).not.toHaveProperty("draft");
});

test("units that say no year leave the year to the workbook, with 封面 and without", async () => {
  const figures = { [natural]: "5" };
  const standing = await added(workbookOf([], { year: 2022 }), { figures }, { year: 0 });
  const [question] = await standing.asked(standing.begin);
  expect(question?.text).not.toContain("注意");
  const empty = await added(new FakeWorkbook(), { figures }, { year: 0 });
  await empty.asked(empty.begin, "yes");
  expect(empty.workbook.cover.year).toBe(2025);
  expect(empty.content(natural)).toBe(5);
});

test("a desk that cannot tell the sums is told; without sums, or a workbook that was read, nothing is asked", async () => {
  const failing = await added(workbookOf([]), {});
  failing.desk.begun = () => Promise.reject(new Error("满了"));
  expect(await failing.asked(failing.begin, "yes")).toEqual([]);
  expect(failing.said()).toBe("没有做成：满了。请再试一次。");

  const nothing = await added(workbookOf([]), {});
  nothing.session.store.set({ rollup: undefined });
  const unread = new FakeWorkbook();
  unread.refusal = { ok: false, reason: "unsupported" };
  for (const session of [nothing, await added(unread, {})]) {
    expect(await session.asked(session.begin, "yes")).toEqual([]);
    expect(session.state()).not.toHaveProperty("notice");
  }
});

test("sums that Excel does not take leave what the workbook keeps of units as it was", async () => {
  const workbook = workbookOf([], { year: 2023 });
  const earlier = [["旧局", { "requests.new.total": "5" }, {}]];
  workbook.values.set("units", earlier);
  const { asked, begin, state } = await added(workbook, { figures: { [natural]: "5" } });
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  await asked(begin, "yes");
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("受保护") as string });
  expect(workbook.values.get("units")).toEqual(earlier);
  expect(state()).not.toHaveProperty("correction");
});

test("where Excel's own undo is lost by it, the way to take it back is said", async () => {
  const workbook = workbookOf([], { year: 2023 });
  workbook.undoList = () => "lost";
  const { asked, begin, said, doing } = await added(workbook, { figures: { [natural]: "5" } });
  const told = doing();
  await asked(begin, "yes");
  expect(told).toEqual(["正在合计……", "正在写入合计数……"]);
  expect(said()).toMatch(/请点“撤销填入合计”。$/);
});
