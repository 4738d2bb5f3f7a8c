import { strToU8, unzipSync, zipSync } from "fflate";
import { filingJson, type Filing } from "../../../src/figures";
import { createDesk } from "../../../src/session/rollup/createDesk";
import { readDocument } from "../../../src/files";
import { withNumbers } from "../../audit/balancedFiling";
import { Random } from "../../audit/random";
import { county } from "../../rollup/county";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened, workbookOf } from "../opened";

const units = county(4, new Random(4));
const [first, second, third, fourth] = units as [Filing, Filing, Filing, Filing];
const text = (filing: Filing) => JSON.stringify(filingJson(filing));
const file = (path: string, content: string | Uint8Array<ArrayBuffer>) => ({
  path,
  content: new File([content], path),
});
const wrong = withNumbers(second, [["requests.new.total", 100_000]]);
const files = [
  file("甲.json", text(first)),
  file("县.ZIP", Uint8Array.from(zipSync({ "乙.json": strToU8(text(wrong)), "~$乙.json": strToU8("x") }))),
  file("丙.json", text(third)),
  file("通知.txt", "会议通知"),
  file("~$甲.json", "x"),
  file(".DS_Store", "x"),
];
const roster = new File([units.map(({ unit }) => unit).join("\n")], "名册.txt");
const received = "requests.new.natural";
const of = (filing: Filing) => {
  const figure = filing.figures.get(received);
  return figure?.state === "number" ? figure.value : 0;
};

async function gathered(workbook = new FakeWorkbook()) {
  const session = await opened(workbook, { rollupDesk: createDesk });
  await session.actions.receiveFiles("units", files);
  const rollup = () => session.state().rollup;
  return { ...session, rollup, overview: () => rollup()?.overview };
}

test("files are read one by one, archives opened; what is no report is told, what is Office's own passed over", async () => {
  const { rollup, overview, said } = await gathered();
  expect(said()).toBe("读了 4 个文件，1 个读不出来。");
  expect(rollup()).toMatchObject({ waiting: [], done: 4, reading: "off", passedOver: 2 });
  expect(overview()?.units.map(({ name }) => name)).toEqual([first.unit, second.unit, third.unit]);
  expect(rollup()?.unreadable.map(({ file: name }) => name)).toEqual(["通知.txt"]);
});

test("where no file is a report, each is told with its reason, until they are taken out again", async () => {
  const { actions, state, said } = await opened(new FakeWorkbook(), { rollupDesk: createDesk });
  await actions.receiveFiles("units", [file("通知.txt", "会议通知"), file("坏.zip", "PK\u0003\u0004")]);
  expect(said()).toBe("读了 1 个文件，2 个读不出来。");
  const { overview, unreadable = [] } = state().rollup ?? {};
  expect(overview).toBeUndefined();
  expect(unreadable.map(({ file: name }) => name)).toEqual(["坏.zip", "通知.txt"]);
  expect(unreadable.every(({ message }) => message.endsWith("。"))).toBe(true);
  const asked = actions.takeOutFiles("units");
  actions.answer("yes");
  await asked;
  expect(state().rollup?.unreadable).toEqual([]);
});

test("many files reach the desk few at a time, and all of them in their order", async () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    file(`${at}.json`, text({ ...first, unit: `第${at}所`, figures: new Map() })),
  );
  const desk = createDesk();
  const handed: number[] = [];
  const { actions, state } = await opened(new FakeWorkbook(), {
    rollupDesk: () => ({
      ...desk,
      open: (kind, some) => {
        handed.push(some.length);
        return desk.open(kind, some);
      },
    }),
  });
  await actions.receiveFiles("units", [...many, ...files.slice(1, 2)]);
  expect(Math.max(...handed)).toBeLessThanOrEqual(16);
  expect(state().rollup?.passedOver).toBe(1);
  expect(state().rollup?.overview?.units.map(({ name }) => name)).toEqual([
    ...many.map((_, at) => `第${at}所`),
    second.unit,
  ]);
});

test("a desk that is gone is told by every action that needs it", async () => {
  const gone = (what: string) => () => Promise.reject(new Error(`${what} is gone`));
  const { actions, said } = await opened(new FakeWorkbook(), {
    rollupDesk: () => ({ ...createDesk(), open: gone("open"), roll: gone("roll"), unit: gone("unit") }),
  });
  await actions.receiveFiles("units", files);
  expect(said()).toContain("open is gone");
  await actions.showUnit(0);
  expect(said()).toContain("unit is gone");
  await actions.readOn();
  expect(said()).toContain("roll is gone");
});

test("a file of the same name takes the place of the one before; an archive that is none is told", async () => {
  const { rollup, actions, asked, overview } = await gathered();
  await actions.receiveFiles("units", [file("甲.json", text(fourth)), file("坏.zip", "no archive")]);
  expect(overview()?.units.map(({ name }) => name)).toEqual([second.unit, third.unit, fourth.unit]);
  expect(rollup()?.unreadable.map(({ file: name }) => name)).toEqual(["坏.zip", "通知.txt"]);
  await asked(() => actions.takeOutFiles("units"), "yes");
  expect(overview()).toBeUndefined();
});

test.each([
  ["units", "received"],
  ["last", "receivedLast"],
] as const)(
  "taking out all of %s asks first, in its own place, and without a yes nothing goes",
  async (kind, about) => {
    const { actions, asked, rollup } = await gathered();
    await actions.receiveFiles("last", [file("上年.json", text({ ...first, year: first.year - 1 }))]);
    const counts = () => [rollup()?.chosen.units.size, rollup()?.chosen.last.size];
    const [question] = await asked(() => actions.takeOutFiles(kind));
    expect(question).toMatchObject({ about, choices: [{ answer: "yes", destroys: true }] });
    expect(question?.text).toMatch(kind === "units" ? /4/ : /1/);
    expect(counts()).toEqual([4, 1]);
    await asked(() => actions.takeOutFiles(kind), "yes");
    expect(counts()).toEqual(kind === "units" ? [0, 1] : [4, 0]);
  },
);

test("a roster tells who is missing, until it is given up; a file that holds none is refused", async () => {
  const { actions, overview, said, state } = await gathered();
  await actions.setRoster(roster);
  expect(said()).toBe("名册上有 4 个单位。");
  expect(overview()?.missing).toHaveLength(1);
  await actions.setRoster(new File([""], "空.txt"));
  expect(state().notice).toMatchObject({
    tone: "bad",
    text: expect.stringContaining("没有读到单位名称") as string,
  });
  expect(overview()?.missing).toHaveLength(1);
  await actions.forgetRoster();
  expect(overview()?.missing).toEqual([]);
});

test("a unit that is left out does not count, and counts again", async () => {
  const { actions, overview, rollup } = await gathered();
  expect(overview()?.counted).toBe(3);
  await actions.leaveOut("甲.json", "已并入");
  expect(overview()?.counted).toBe(2);
  expect([...(rollup()?.leftOut ?? [])]).toEqual([["甲.json", "已并入"]]);
  await actions.leaveOut("甲.json");
  expect(overview()?.counted).toBe(3);
});

test("a unit in full: what is probably wrong first; it stays in view when all is added up again", async () => {
  const { actions, asked, rollup } = await gathered();
  await actions.showUnit(1);
  const detail = () => rollup()?.unit;
  expect(detail()).toMatchObject({ at: 1, name: second.unit });
  expect(detail()?.findings[0]?.grade).toBe("suspect");
  expect(detail()?.findings[0]?.text).toMatch(/填的是 100000，很可能应为/);
  expect(
    detail()
      ?.findings.slice(1)
      .map(({ grade }) => grade),
  ).toContain("mandatory");
  expect(detail()?.slip).toMatch(new RegExp(`^${second.unit}：\n`));
  await actions.rollAgain();
  expect(detail()?.name).toBe(second.unit);
  actions.goBack();
  expect(rollup()).not.toHaveProperty("unit");
  await actions.showUnit(9);
  expect(rollup()).not.toHaveProperty("unit");
  await actions.showUnit(0);
  expect(detail()?.slip).toBeUndefined();
  await asked(() => actions.takeOutFiles("units"), "yes");
  expect(rollup()).not.toHaveProperty("unit");
});

test("a figure over all units, largest share first, from the list or from the sheet", async () => {
  const { workbook, actions, rollup } = await gathered();
  workbook.selectSum(received);
  const shown = () => rollup()?.slice;
  while (!shown()) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(shown()?.figure).toBe(received);
  const values = [first, wrong, third].map(of).sort((a, b) => b - a);
  expect(shown()?.shares.map(({ text: held }) => Number(held))).toEqual(values);
  await actions.receiveFiles("units", [file("丁.json", text(fourth))]);
  expect(shown()?.shares).toHaveLength(4);
  await actions.showUnit(0);
  await actions.rollAgain();
  expect(rollup()).toMatchObject({ slice: { figure: received }, unit: { at: 0 } });
  actions.goBack();
  expect(shown()?.figure).toBe(received);
  expect(rollup()).not.toHaveProperty("unit");
  actions.goBack();
  expect(rollup()).not.toHaveProperty("slice");
});

test("before anything is added up, there is nothing to show", async () => {
  const { actions, state } = await opened(new FakeWorkbook(), { rollupDesk: createDesk });
  await actions.showSlice(received);
  expect(state()).not.toHaveProperty("rollup");
  await actions.saveSlips();
  expect(state().notice?.tone).toBe("bad");
});

test("last year's files are counted apart and taken out again", async () => {
  const { actions, asked, rollup, overview } = await gathered();
  const last = { ...first, year: first.year - 1 };
  await actions.receiveFiles("last", [file("甲去年.json", text(last))]);
  expect(rollup()).toMatchObject({ chosen: { last: new Set(["甲去年.json"]) }, done: 1 });
  expect(overview()?.units).toHaveLength(3);
  await asked(() => actions.takeOutFiles("last"), "yes");
  expect(rollup()).toMatchObject({ chosen: { last: new Set() }, passedOver: 2 });
  await asked(() => actions.takeOutFiles("units"), "yes");
  expect(rollup()).toMatchObject({ passedOver: 0, done: 0 });
});

test("reading stops after a file, and goes on; what comes meanwhile waits behind", async () => {
  let release: (() => void) | undefined;
  const desk = createDesk();
  const slow = () => ({
    ...desk,
    read: (at: number) =>
      new Promise<void>((resolve) => {
        release = resolve;
      }).then(() => desk.read(at)),
  });
  const { actions, state, said } = await opened(new FakeWorkbook(), { rollupDesk: slow });
  const next = async () => {
    while (!release) await new Promise((resolve) => setTimeout(resolve, 1));
    const done = release;
    release = undefined;
    done();
  };
  const reading = actions.receiveFiles("units", files.slice(0, 1));
  await actions.receiveFiles("units", files.slice(2, 4));
  expect(state().rollup).toMatchObject({ reading: "on", done: 0 });
  expect(state().rollup?.waiting).toHaveLength(3);
  actions.pauseReading();
  await next();
  await reading;
  expect(state().rollup).toMatchObject({ done: 1, reading: "off" });
  expect(said()).toBe("读了 1 个文件，还有 2 个没读。");
  const goingOn = actions.readOn();
  await next();
  await next();
  await goingOn;
  expect(state().rollup).toMatchObject({ done: 3, waiting: [], reading: "off" });
});

test("a desk that fails is told, and reading can begin again", async () => {
  const { actions, said, state } = await opened(new FakeWorkbook(), {
    rollupDesk: () => ({ ...createDesk(), read: () => Promise.reject(new Error("满了")) }),
  });
  await actions.receiveFiles("units", files);
  expect(said()).toBe("没有做成：满了。请再试一次。");
  expect(state().rollup?.reading).toBe("off");
});

test("sheets go into the workbook, and out again after a yes", async () => {
  const { actions, asked, workbook, said, rollup } = await gathered();
  await actions.addRollupSheets();
  expect(said()).toMatch(/^已加在最后：名册、单位明细、.*差异。原有的表没有动/);
  expect(rollup()?.sheets).toHaveLength(7);
  const [question] = await asked(() => actions.removeRollupSheets());
  expect(question).toMatchObject({
    about: "rollup",
    choices: [{ answer: "yes", label: "删除这些表", destroys: true }],
  });
  expect(question?.text).toMatch(/^要删除：名册、单位明细/);
  expect(workbook.added).toHaveLength(7);
  await asked(() => actions.removeRollupSheets(), "yes");
  expect(said()).toMatch(/^已删除：名册、/);
  expect(rollup()?.sheets).toEqual([]);
  const { addSheets } = workbook;
  workbook.addSheets = async (sheets) => {
    const added = await addSheets(sheets);
    return added.ok ? { ...added, printable: false } : added;
  };
  await actions.addRollupSheets();
  expect(said()).toContain("打印设置没有成功");
});

test("the roll-up, the slips and blank workbooks for the roster are saved under their names", async () => {
  const { actions, saved, said, overview } = await gathered();
  await actions.setRoster(roster);
  await actions.saveRollup();
  expect(said()).toBe(`已生成“${first.year}年政府信息公开年报汇总.xlsx”，请到下载文件夹查看。`);
  await actions.saveSlip(1);
  await actions.saveSlip(0);
  expect(said()).toBeUndefined();
  await actions.saveSlips();
  await actions.receiveFiles("last", [file("甲去年.json", text({ ...first, year: first.year - 1 }))]);
  await actions.issueWorkbooks();
  expect(saved.map(({ name, kind }) => [name, kind])).toEqual([
    [`${first.year}年政府信息公开年报汇总.xlsx`, "xlsx"],
    [`${second.unit}退回单.docx`, "docx"],
    ["退回单.zip", "zip"],
    [`${overview()?.year ?? 0}年政府信息公开年报空表.zip`, "zip"],
  ]);
  const inside = (at: number) => {
    const content = saved[at]?.content;
    return content instanceof Uint8Array ? unzipSync(content) : {};
  };
  expect(Object.keys(inside(2))).toEqual([`${second.unit}退回单.docx`]);
  const blank = Object.entries(inside(3));
  expect(blank).toHaveLength(4);
  const own = blank.find(([name]) => name.includes(first.unit))?.[1];
  const read = own && (await readDocument(own));
  expect(read?.ok && read.filing).toMatchObject({ unit: first.unit, year: first.year });
  const carried = first.figures.get("requests.carriedOut.natural");
  expect(read?.ok && read.filing.figures.get("requests.carriedIn.natural")).toMatchObject({
    value: carried?.state === "number" ? carried.value : -1,
  });
});

test("a slip is copied; where nothing is wrong there are none; a host that refuses is told", async () => {
  const { actions, copied, said } = await gathered();
  actions.copySlip("某局：\n一、……");
  await new Promise((resolve) => setTimeout(resolve));
  expect(copied).toEqual([{ text: "某局：\n一、……" }]);
  expect(said()).toBe("退回单已复制，可粘贴到邮件或即时消息。");

  const outside = { rollupDesk: createDesk, save: () => false, copy: () => false };
  const refused = await opened(new FakeWorkbook(), outside);
  await refused.actions.receiveFiles("units", [file("甲.json", text(first))]);
  await refused.actions.saveSlips();
  expect(refused.said()).toBe("各单位都没有要改正或说明的。");
  await refused.actions.saveRollup();
  expect(refused.said()).toMatch(/^这个 Excel 不能下载文件/);
  refused.actions.copySlip("甲");
  await new Promise((resolve) => setTimeout(resolve));
  expect(refused.state().byHand).toEqual({ text: "甲" });
});

describe("起草本级报告", () => {
  const right = async (workbook: FakeWorkbook) => {
    const session = await opened(workbook, { rollupDesk: createDesk });
    await session.actions.receiveFiles("units", [
      file(
        "甲.json",
        text({ ...first, facts: [{ name: "信息处理费", value: "1.5", unit: "万元", note: "" }] }),
      ),
      file("乙.json", text(second)),
    ]);
    return session;
  };
  const sum = of(first) + of(second);

  test("the sums go into blank cells and facts into rows that say nothing, after a question", async () => {
    const workbook = workbookOf([[received, sum + 1]], { year: first.year });
    workbook.facts = [
      { name: "信息处理费", value: "", unit: "", note: "自填" },
      { name: "宣传手册", value: "3", unit: "册", note: "" },
      { name: "", value: "", unit: "", note: "" },
    ];
    const { actions, asked, said, content, state } = await right(workbook);
    const [question] = await asked(() => actions.beginReport(), "yes");
    expect(question?.about).toBe("rollup");
    expect(question?.text).toContain("以计入的 2 个单位的合计");
    expect(question?.text).not.toMatch(/未报的|注意/);
    expect(question?.text).toContain("有 1 格已填了别的数");
    expect(question?.choices.map(({ answer }) => answer)).toEqual(["yes", "take"]);
    expect(question?.differences).toEqual([{ figure: received, here: String(sum + 1), there: String(sum) }]);
    expect(content(received)).toBe(sum + 1);
    expect(content("disclosure.rules.issued")).not.toBeNull();
    expect(workbook.facts.find(({ name }) => name === "信息处理费")).toMatchObject({
      value: "1.5",
      unit: "万元",
      note: "自填",
    });
    expect(workbook.facts.find(({ name }) => name === "宣传手册")?.value).toBe("3");
    expect(said()).toMatch(/^已写入 \d+ 格，“其他数据” \d+ 项。/);
    expect(state().kept?.units.map(({ name }) => name)).toEqual([first.unit, second.unit]);
    expect(state().correction?.by).toBe("rollup");
    await asked(() => actions.beginReport(), { take: [received] });
    expect(content(received)).toBe(sum);
    const [last] = await asked(() => actions.beginReport());
    expect(last?.choices.map(({ answer }) => answer)).toEqual(["yes"]);
  });

  test("into an empty workbook the sheets are put first, with the year of the units", async () => {
    const { actions, asked, workbook, content } = await right(new FakeWorkbook());
    const [question] = await asked(() => actions.beginReport(), "yes");
    expect(question?.text).not.toContain("注意");
    expect(workbook.present.size).toBe(6);
    expect(workbook.cover.year).toBe(first.year);
    expect(content(received)).toBe(sum);
  });

  test("another year on the cover is told; 取消 changes nothing", async () => {
    const workbook = workbookOf([], { year: first.year + 1 });
    const { actions, asked } = await right(workbook);
    const [question] = await asked(() => actions.beginReport());
    expect(question?.text).toContain(
      `注意：各单位报的是 ${first.year} 年，本工作簿封面是 ${first.year + 1} 年。`,
    );
    expect(workbook.count("write") + workbook.count("insert")).toBe(0);
  });

  test("what was typed while the question stood was not asked about; computed cells follow by themselves", async () => {
    const workbook = workbookOf([], { year: first.year });
    workbook.cells.set("requests.new.total", { content: null, computed: true });
    const { actions, asked, content } = await right(workbook);
    await asked(
      () => actions.beginReport(),
      async () => {
        workbook.cells.set(received, { content: sum + 5, computed: false });
        await actions.reread();
        return "yes";
      },
    );
    expect(content(received)).toBe(sum + 5);
    expect(content("requests.new.total")).toBeNull();
  });
});
