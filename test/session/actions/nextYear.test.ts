import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { balanced } from "../../taskpane/balanced";
import { opened, workbookOf } from "../opened";

/** The year 2023, in which three requests stay open. */
function ended() {
  const workbook = workbookOf([...balanced, ["requests.carriedOut.natural", 3]]);
  workbook.facts = [{ name: "宣传手册", value: "500", unit: "册", note: "" }];
  workbook.paragraphs = [{ place: "five", text: "{{ 年度 }}年的问题。" }];
  workbook.results.set("five", "2023年的问题。");
  for (const [name, value] of [
    ["explanations", [{ code: "a", seen: [], text: "属实" }]],
    ["results", { five: "2023年的问题。" }],
    ["units", [["甲局", {}, {}]]],
  ] as const)
    workbook.values.set(name, value);
  return workbook;
}

test("this year becomes last year; tables, facts and results are emptied, the open requests carried over", async () => {
  const { actions, asked, workbook, said, content, state } = await opened(ended());
  expect(state().kept?.units).toHaveLength(1);
  const [question] = await asked(() => actions.startNextYear(), "yes");
  expect(question?.about).toBe("nextYear");
  expect(question?.text).toMatch(/^2023 年的数字和正文留作上年报告.*\n.*封面改为 2024 年/);
  expect(question?.choices).toEqual([
    { answer: "other", label: "先下载备份再转" },
    { answer: "yes", label: "已另存，转到 2024 年", destroys: true },
  ]);
  expect(said()).toBe("已转到 2024 年，可以开始填数。");
  expect(workbook.cover.year).toBe(2024);
  const filled = [...workbook.cells].filter(([, cell]) => cell.content !== null);
  expect(filled).toHaveLength(7);
  expect(filled.every(([figure]) => figure.startsWith("requests.carriedIn."))).toBe(true);
  expect(content("requests.carriedIn.natural")).toBe(3);
  expect(content("requests.carriedIn.company")).toBe(0);
  expect(workbook.facts[0]).toEqual({ name: "宣传手册", value: "", unit: "册", note: "" });
  expect(workbook.facts.map(({ name }) => name)).toContain("信息处理费");
  expect(workbook.results.get("five")).toBe("");
  expect(workbook.written?.every(({ status, text }) => status === "" && text === "")).toBe(true);
  const kept = Object.fromEntries(workbook.values);
  expect(kept).toMatchObject({
    explanations: [],
    results: {},
    units: [],
    lastYear: { year: 2023, origin: "own" },
  });
  const last = parseFiling(kept["lastYear"]);
  expect(last.ok && last.filing.paragraphs.find(({ place }) => place === "five")?.text).toBe(
    "2023年的问题。",
  );
  expect(last.ok && last.filing.figures.get("requests.new.natural")).toMatchObject({ value: 16 });
  expect(state()).not.toHaveProperty("correction");
});

test("computed cells stay, and what is not carried out leaves the next year blank", async () => {
  const workbook = ended();
  workbook.cells.set("requests.new.total", { content: 17, computed: true });
  workbook.cells.set("requests.carriedOut.company", { content: null, computed: false });
  workbook.cells.delete("requests.carriedIn.otherOrganization");
  const { actions, asked, content } = await opened(workbook);
  await asked(() => actions.startNextYear(), "yes");
  expect(content("requests.new.total")).toBe(17);
  expect(content("requests.carriedIn.company")).toBeNull();
  expect(workbook.cells.has("requests.carriedIn.otherOrganization")).toBe(false);
});

test("without a yes nothing happens", async () => {
  const { actions, asked, workbook } = await opened(ended());
  await asked(() => actions.startNextYear());
  expect(workbook.count("write") + workbook.count("keep")).toBe(0);
});

test("a backup is saved first, and holds the year; a host that cannot save changes nothing", async () => {
  const { actions, asked, saved, workbook } = await opened(ended());
  await asked(() => actions.startNextYear(), "other");
  expect(saved.map(({ name, kind }) => [name, kind])).toEqual([
    ["示例镇人民政府2023年政府信息公开工作年度报告.xlsx", "xlsx"],
  ]);
  const content = saved[0]?.content;
  const read = content instanceof Uint8Array && (await readDocument(content));
  expect(read && read.ok && read.filing.figures.get("requests.carriedOut.natural")).toMatchObject({
    value: 3,
  });
  expect(workbook.cover.year).toBe(2024);

  const refusing = await opened(ended(), { save: () => false });
  await refusing.asked(() => refusing.actions.startNextYear(), "other");
  expect(refusing.said()).toMatch(/不能下载文件，没有改动/);
  expect(refusing.workbook.cover.year).toBe(2023);
  expect(refusing.workbook.count("write")).toBe(0);
});

test("a workbook that refuses the writing keeps its year and its last year", async () => {
  for (const before of [undefined, { ...example, year: 2022 }]) {
    const workbook = ended();
    if (before) workbook.values.set("lastYear", before);
    const { actions, asked, said, saved, state } = await opened(workbook);
    workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
    await asked(() => actions.startNextYear(), "yes");
    expect(said()).toContain("工作表受保护");
    expect(state().kept?.lastYear?.year).toBe(before?.year);
    expect(workbook.values.get("explanations")).toHaveLength(1);
    expect(saved).toEqual([]);
  }
});

test("what was typed while the question stood is part of the year that ends; its paragraphs stay apart", async () => {
  const workbook = ended();
  workbook.paragraphs = [{ place: "five", text: "一是慢。\n二是少。" }];
  const { actions, asked, state } = await opened(workbook);
  await asked(
    () => actions.startNextYear(),
    () => {
      workbook.cells.set("requests.new.natural", { content: 21, computed: false });
      return Promise.resolve("yes");
    },
  );
  const last = state().kept?.lastYear;
  expect(last?.figures.get("requests.new.natural")).toMatchObject({ value: 21 });
  expect(last?.paragraphs.find(({ place }) => place === "five")?.text).toBe("一是慢。\n二是少。");
  expect(last?.paragraphs.filter(({ text }) => text === "")).toEqual([]);
});

test("the last year of an old format cannot go on in it", async () => {
  const workbook = workbookOf(balanced, { year: 2020 });
  const { read } = workbook;
  const { formOf } = await import("../../../src/form");
  workbook.read = async () => {
    const outcome = await read();
    return outcome.ok ? { ...outcome, contents: { ...outcome.contents, form: formOf("2019") } } : outcome;
  };
  const { actions, asked, said } = await opened(workbook);
  expect(await asked(() => actions.startNextYear(), "yes")).toEqual([]);
  expect(said()).toMatch(/^这个工作簿是 2019 版格式，2021 年度起要用新格式/);
  workbook.cover = { ...workbook.cover, year: 2019 };
  await actions.reread();
  expect(await asked(() => actions.startNextYear())).toHaveLength(1);
});
