import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { compose } from "../../../src/prose/compose";
import { asHtml, buildReport } from "../../../src/report";
import { balanced } from "../../taskpane/balanced";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened, workbookOf } from "../opened";

/** A report as a unit publishes it, with no year above it if that is 0. */
function reportOf(
  year: number,
  changes: Readonly<Record<string, number>> = {},
  unit = "示例镇人民政府",
): Filing {
  const parsed = parseFiling({ ...example, unit, year, figures: { ...example.figures, ...changes } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}
const page = (filing: Filing): string => asHtml(buildReport(filing, compose(filing).paragraphs));
const fileOf = (filing: Filing): File => new File([page(filing)], "报告.html");

const open = { "requests.carriedOut.natural": 8, "requests.carriedOut.company": 1 };
const natural = "requests.carriedIn.natural";
const company = "requests.carriedIn.company";
const carriedOut = { company: "requests.carriedOut.company" } as const;

describe("导入上年报告", () => {
  const workbook2025 = () => workbookOf([[company, 5]], { year: 2025 });

  test("it fills what is blank, says what differs, and stays with the workbook until it is given up", async () => {
    const { actions, asked, said, content, book, workbook, doing } = await opened(workbook2025());
    const told = doing();
    const [question] = await asked(() => actions.importLastYear(fileOf(reportOf(2024, open))), "yes");
    expect(told[0]).toBe("正在读取“报告.html”……");
    expect(question?.about).toBe("lastYear");
    expect(question?.text).toBe(
      [
        "读到“示例镇人民政府” 2024 年的报告：200 个数字。",
        "与已填的数不同 1 处。",
        "将填入上年结转的 6 格，已填的不改动。",
      ].join("\n"),
    );
    expect(question?.choices).toEqual([{ answer: "yes", label: "带入" }]);
    expect(question?.differences).toEqual([{ figure: company, here: "5", there: "1" }]);
    expect([content(natural), content(company)]).toEqual([8, 5]);
    expect(said()).toBe("已带入 2024 年的报告，填入上年结转 6 格。");
    expect(book().filing.lastYear).toMatchObject({ year: 2024, origin: "read" });
    await asked(() => actions.importLastYear(fileOf(reportOf(2024, open))), "yes");
    expect(said()).toBe("已带入 2024 年的报告。");

    await asked(() => actions.forgetLastYear());
    expect(book().filing.lastYear).toBeDefined();
    const [forgetting] = await asked(() => actions.forgetLastYear(), "yes");
    expect(forgetting).toMatchObject({ about: "lastYear", choices: [{ answer: "yes", destroys: true }] });
    expect(said()).toBe("已不再使用上年报告，表格没有改动。");
    expect(book().filing.lastYear).toBeUndefined();
    expect(workbook.values.get("lastYear")).toBeNull();
    expect(content(natural)).toBe(8);
  });

  test("nothing blank costs no writing, and what was typed while the question stood stays", async () => {
    const { actions, asked, content, workbook, said } = await opened(workbook2025());
    await asked(
      () => actions.importLastYear(fileOf(reportOf(2024, open))),
      async () => {
        workbook.cells.set(natural, { content: 6, computed: false });
        await actions.reread();
        return "yes";
      },
    );
    expect(content(natural)).toBe(6);
    expect(said()).toBe("已带入 2024 年的报告，填入上年结转 5 格。");
    workbook.asked.length = 0;
    const [question] = await asked(() => actions.importLastYear(fileOf(reportOf(2024, open))), "yes");
    expect(question?.text).toContain("上年结转已填，不改动。");
    expect(workbook.count("write")).toBe(0);
  });

  test("what is the same already is neither filled nor told; what last year's does not say stays blank", async () => {
    const figures = new Map(reportOf(2024, open).figures);
    figures.set(carriedOut.company, { state: "blank" });
    const files = {
      readDocument: () =>
        Promise.resolve({
          ok: true,
          filing: { ...reportOf(2024, open), figures },
          missing: [],
          doubts: [],
        }),
    };
    const workbook = workbookOf([[natural, 8]], { year: 2025 });
    const { actions, asked, content } = await opened(workbook, {
      files: { ...nowhereFiles, ...files } as never,
    });
    const [question] = await asked(() => actions.importLastYear(new File([], "甲.docx")), "yes");
    expect(question?.text.split("\n")).toEqual([
      "读到“示例镇人民政府” 2024 年的报告：200 个数字。",
      "将填入上年结转的 5 格，已填的不改动。",
    ]);
    expect(question?.differences).toEqual([]);
    expect([content(natural), content(company)]).toEqual([8, null]);
  });

  test("computed cells are left to their formulas", async () => {
    const workbook = workbook2025();
    workbook.cells.set("requests.carriedIn.total", { content: null, computed: true });
    const { actions, asked } = await opened(workbook);
    const [question] = await asked(() => actions.importLastYear(fileOf(reportOf(2024, open))));
    expect(question?.text).toContain("上年结转的 5 格");
    expect(workbook.values.has("lastYear")).toBe(false);
  });

  test.each([
    [2021, ["注意：按封面的年度，应导入 2024 年的报告。"], 2021],
    [0, ["没有读到年度，按 2024 年算。"], 2024],
  ])("a report of %i is told", async (year, lines, kept) => {
    const { actions, asked, book } = await opened(workbook2025());
    const outside = { ...reportOf(2024, open), year };
    const files = {
      readDocument: () => Promise.resolve({ ok: true, filing: outside, missing: [], doubts: [] }),
    };
    const other = await opened(workbook2025(), { files: { ...nowhereFiles, ...files } as never });
    const [question] = await other.asked(() => other.actions.importLastYear(new File([], "甲.docx")), "yes");
    expect(question?.text.split("\n").filter((line) => /注意|没有读到年度/.test(line))).toEqual(lines);
    expect(other.book().filing.lastYear?.year).toBe(kept);
    expect(book().filing.lastYear).toBeUndefined();
    expect(await asked(() => actions.forgetLastYear(), "yes")).toEqual([]);
  });

  test("another unit's report is taken only after a yes of its own", async () => {
    const { actions, asked, said, book } = await opened(workbook2025());
    const file = fileOf(reportOf(2024, open, "别处镇人民政府"));
    expect(await asked(() => actions.importLastYear(file))).toEqual([
      {
        about: "lastYear",
        text: "这是“别处镇人民政府”的报告，本工作簿是“示例镇人民政府”的。\n请看清楚是不是选错了文件。",
        choices: [{ answer: "yes", label: "仍要用“别处镇人民政府”的", destroys: true }],
      },
    ]);
    expect(said()).toBeUndefined();
    expect(await asked(() => actions.importLastYear(file), "yes", "yes")).toHaveLength(2);
    expect(book().filing.lastYear?.unit).toBe("别处镇人民政府");
  });

  test("the short name of the unit is its name too", async () => {
    const workbook = workbookOf([], { year: 2025, unit: "示例省示例市示例镇人民政府", shortName: "白驿镇" });
    const { actions, asked } = await opened(workbook);
    const questions = await asked(() => actions.importLastYear(fileOf(reportOf(2024, open, "白驿镇"))));
    expect(questions.map(({ choices }) => choices[0]?.label)).toEqual(["带入"]);
  });

  test("a file that holds no report is refused in a line, and asks nothing", async () => {
    const { actions, asked, state } = await opened(workbook2025());
    const diary = new File(["今天天气很好。"], "日记.txt");
    expect(await asked(() => actions.importLastYear(diary), "yes")).toEqual([]);
    expect(state().notice).toMatchObject({ tone: "bad" });
    expect(state().notice?.text).toContain("文件里没有找到年度报告的统计表");
    expect(await asked(() => actions.importFigures(diary), "yes")).toEqual([]);
  });
});

const nowhereFiles = { isApart: () => true };

describe("从文件导入数字", () => {
  const granted = "requests.granted.natural";
  const received = "requests.new.natural";

  test("blanks alone, or values over the clerk's too; then there is nothing left to import", async () => {
    const workbook = workbookOf([
      [received, 3],
      [granted, 9],
    ]);
    const { actions, asked, said, content, state } = await opened(workbook);
    const file = fileOf(reportOf(2023));
    const [question] = await asked(() => actions.importFigures(file), "yes");
    expect(question?.about).toBe("figures");
    expect(question?.text).toBe(
      [
        "读到“示例镇人民政府” 2023 年的报告：200 个数字。",
        "将填入 198 个未填的格。",
        "与已填的数不同 2 处。",
      ].join("\n"),
    );
    expect(question?.choices).toEqual([
      { answer: "yes", label: "只填未填的 198 格" },
      { answer: "take", label: "用导入的数" },
    ]);
    expect(question?.differences).toEqual([
      { figure: received, here: "3", there: "16" },
      { figure: granted, here: "9", there: String(Object.fromEntries(balanced)[granted]) },
    ]);
    expect([content(received), content(granted), content("disclosure.rules.issued")]).toEqual([3, 9, 0]);
    expect(said()).toBe("已写入 198 处。");
    expect(state().correction?.by).toBe("import");
    expect(state().imported).toMatchObject({ year: 2023 });

    const [again] = await asked(() => actions.importFigures(file), { take: [received] });
    expect(again?.choices).toEqual([{ answer: "take", label: "用导入的数" }]);
    expect(again?.text).not.toContain("未填的格");
    expect([content(received), content(granted)]).toEqual([16, 9]);
    await asked(() => actions.importFigures(file), { take: [granted] });
    expect(await asked(() => actions.importFigures(file), "yes")).toEqual([]);
    expect(state().notice).toEqual({ tone: "good", text: "读到的数字和表里的一致，没有可导入的。" });
  });

  test("what changed while the question stood was not asked about", async () => {
    const workbook = workbookOf([
      [received, 3],
      [granted, 9],
    ]);
    const { actions, asked, content } = await opened(workbook);
    await asked(
      () => actions.importFigures(fileOf(reportOf(2023))),
      async () => {
        workbook.cells.set("requests.new.company", { content: 44, computed: false });
        workbook.cells.set(granted, { content: null, computed: false });
        await actions.reread();
        return { take: [received] };
      },
    );
    expect(content(received)).toBe(16);
    expect(content("requests.new.company")).toBe(44);
    expect(content(granted)).toBeNull();
  });

  test("computed cells, figures without a cell and what is no number in the file are left alone", async () => {
    const workbook = workbookOf([]);
    workbook.cells.set("requests.new.total", { content: null, computed: true });
    workbook.cells.delete("requests.granted.total");
    const { actions, asked } = await opened(workbook);
    const [question] = await asked(() => actions.importFigures(fileOf(reportOf(2023))));
    expect(question?.choices[0]?.label).toBe("只填未填的 198 格");
    expect(workbook.count("write")).toBe(0);
  });

  test("another year is told, and a unit that has no name yet gets the one in the file", async () => {
    const workbook = workbookOf([], { unit: "", year: 2024 });
    const { actions, asked } = await opened(workbook);
    const [question] = await asked(() => actions.importFigures(fileOf(reportOf(2023))), "yes");
    expect(question?.text).toContain("注意：导入的是 2023 年的，封面是 2024 年。\n");
    expect(question?.text).toContain("单位名称填“示例镇人民政府”。");
    expect(workbook.cover).toMatchObject({ unit: "示例镇人民政府", organ: "town", year: 2024 });

    const named = await opened(workbookOf([]));
    const [other] = await named.asked(() => named.actions.importFigures(fileOf(reportOf(2023))), "yes");
    expect(other?.text).not.toMatch(/单位名称填|注意/);
    const bare = new FakeWorkbook();
    const without = await opened(bare);
    await without.asked(() => without.actions.importFigures(fileOf(reportOf(2023))), "yes");
    expect(bare.cover.unit).toBe("");
  });

  test("what could not be read for sure is listed, five of a kind at the most", async () => {
    const doubts = ["natural", "company", "research", "charity", "legalService", "total"].map((column) => ({
      kind: "content",
      figures: [`requests.new.${column}`],
      found: "甲",
    }));
    const missing: FigureId[] = ["requests.granted.natural", "requests.granted.company"];
    const reading = (more: object) => ({
      readDocument: () =>
        Promise.resolve({ ok: true, filing: reportOf(2023), missing: [], doubts: [], ...more }),
    });
    const textOf = async (more: object) => {
      const files = { ...nowhereFiles, ...reading(more) } as never;
      const { asked, actions } = await opened(workbookOf([]), { files });
      return (await asked(() => actions.importFigures(new File([], "甲.pdf"))))[0]?.text.split("\n") ?? [];
    };
    const lines = await textOf({ doubts, missing });
    expect(lines.slice(0, 2)).toEqual([
      "读到“示例镇人民政府” 2023 年的报告：198 个数字。",
      "没有读到 2 个：表三 · 予以公开 · 自然人等。",
    ]);
    expect(lines.filter((line) => line.startsWith("请核对"))).toHaveLength(5);
    expect(lines[2]).toBe("请核对 表三 · 本年新收 · 自然人（拿不准是什么数）：甲");
    expect(lines[7]).toBe("还有 1 处与格式有出入。");
    expect(await textOf({ doubts: doubts.slice(0, 5), missing: missing.slice(0, 1) })).toContain(
      "没有读到 1 个：表三 · 予以公开 · 自然人。",
    );
    const five = await textOf({ doubts: doubts.slice(0, 5) });
    expect(five.filter((line) => /还有|没有读到/.test(line))).toEqual([]);
    expect(await textOf({ doubts: [{ kind: "cells", figures: [], found: "7 格" }] })).toContain(
      "请核对 （格数有出入）：7 格",
    );
  });

  test("a backup brings back what the workbook does not have", async () => {
    const kept = {
      explanations: [
        { code: "a", seen: ["1"], text: "属实" },
        { code: "b", seen: [], text: "如此" },
      ],
      lastYear: { ...example, year: 2022 },
    };
    const files = {
      ...nowhereFiles,
      readDocument: () =>
        Promise.resolve({ ok: true, filing: reportOf(2023), missing: [], doubts: [], kept }),
    } as never;
    const workbook = workbookOf(balanced);
    workbook.values.set("explanations", [{ code: "b", seen: [], text: "自己的" }]);
    const { actions, asked, state, said } = await opened(workbook, { files });
    const [question] = await asked(() => actions.importFigures(new File([], "备份.xlsx")), "yes");
    expect(question?.text).toContain("一并恢复审核说明 1 条、2022 年的上年报告。");
    expect(question?.choices).toEqual([{ answer: "yes", label: "恢复" }]);
    expect(state().kept?.explanations).toEqual([
      { code: "b", seen: [], text: "自己的" },
      { code: "a", seen: ["1"], text: "属实" },
    ]);
    expect(state().kept?.lastYear?.year).toBe(2022);
    expect(said()).toBe("已写入 0 处。");
    expect(state()).not.toHaveProperty("correction");
    expect(await asked(() => actions.importFigures(new File([], "备份.xlsx")), "yes")).toEqual([]);

    const full = workbookOf(balanced);
    full.values.set("lastYear", { ...example, year: 2021 });
    const other = await opened(full, { files });
    const [only] = await other.asked(() => other.actions.importFigures(new File([], "备份.xlsx")), "yes");
    expect(only?.text).toContain("一并恢复审核说明 2 条。");
    expect(other.state().kept?.lastYear?.year).toBe(2021);
    expect(other.state().kept?.explanations).toHaveLength(2);
  });

  test("a report without a text leaves nothing to adapt", async () => {
    const bare = { ...reportOf(2023), paragraphs: [] };
    const files = {
      ...nowhereFiles,
      readDocument: () => Promise.resolve({ ok: true, filing: bare, missing: [], doubts: [] }),
    } as never;
    const { actions, asked, state } = await opened(workbookOf([]), { files });
    await asked(() => actions.importFigures(new File([], "甲.xlsx")), "yes");
    expect(state()).not.toHaveProperty("imported");
  });
});
