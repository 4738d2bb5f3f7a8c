import type { FigureId } from "../../../src/form";
import { balanced } from "../../taskpane/balanced";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened, workbookOf } from "../opened";

const granted: FigureId = "requests.granted.natural";
const review = "disputes.review.total";

test("改正 writes the repair, tells how many cells, and can be undone until a cell is typed over", async () => {
  const { actions, said, content, state, workbook, doing } = await opened(
    workbookOf([...balanced, [granted, 30]]),
  );
  const told = doing();
  const [repair] = repairsOf(state());
  await actions.correct(repair?.changes ?? []);
  expect(told).toEqual(["正在改正……"]);
  expect(content(granted)).toBe(Object.fromEntries(balanced)[granted]);
  expect(said()).toBe("已改正 1 格。");
  expect(state().correction).toMatchObject({ by: "correct", before: new Map([[granted, 30]]) });

  await actions.undoWriting();
  expect(content(granted)).toBe(30);
  expect(said()).toBe("已恢复原来的内容。");
  expect(state()).not.toHaveProperty("correction");
  await actions.undoWriting();
  expect(workbook.count("write")).toBe(2);

  await actions.correct(repair?.changes ?? []);
  workbook.cells.set(granted, { content: "27", computed: false });
  await actions.reread();
  expect(state()).not.toHaveProperty("correction");
});

const repairsOf = (state: Awaited<ReturnType<typeof opened>>["state"] extends () => infer S ? S : never) =>
  state.book.kind === "open" && state.book.audit.location.kind === "located"
    ? state.book.audit.location.repairs
    : [];

test("where Excel loses its own undo by it, the pane says where the way back is", async () => {
  const workbook = workbookOf(balanced);
  const { actions, said } = await opened(workbook);
  workbook.undoList = () => "lost";
  await actions.correct([{ figure: granted, from: 0, to: 1, slip: "unknown" }]);
  expect(said()).toBe("已改正 1 格。Ctrl+Z 撤不回，要恢复请点“撤销改正”。");
  await actions.correct([]);
  expect(said()).toBe("已改正 0 格。");
});

test("what a cell held comes back in its own kind: text, truth value, blank", async () => {
  const others: FigureId[] = ["requests.granted.company", "requests.granted.research"];
  const workbook = workbookOf([
    ...balanced,
    [granted, true],
    ["requests.granted.company", "二"],
    ["requests.granted.research", null],
  ]);
  const { actions, content } = await opened(workbook);
  await actions.correct(
    [granted, ...others].map((figure) => ({ figure, from: "", to: 1, slip: "unknown" as const })),
  );
  await actions.undoWriting();
  expect([granted, ...others].map(content)).toEqual(["true", "二", null]);
});

test("zeros: asked with the number of cells, not over what was typed meanwhile, none where nothing is blank", async () => {
  const workbook = workbookOf([["disputes.review.upheld", 1]]);
  const { actions, asked, said, content, state } = await opened(workbook);
  await asked(() => actions.fillZeros("disputes"));
  expect(workbook.count("write")).toBe(0);
  const questions = await asked(
    () => actions.fillZeros("disputes"),
    async () => {
      workbook.cells.set("disputes.review.pending", { content: 2, computed: false });
      await actions.reread();
      return "yes";
    },
  );
  expect(questions).toEqual([
    {
      about: "zeros",
      text: "把表四的 14 个空格都填 0？已填的数不动。",
      choices: [{ answer: "yes", label: "填 0" }],
    },
  ]);
  expect(content(review)).toBe(0);
  expect(content("disputes.review.upheld")).toBe(1);
  expect(content("disputes.review.pending")).toBe(2);
  expect(content(granted)).toBeNull();
  expect(said()).toBe("表四的 13 个空格已填 0。");
  expect(state().correction?.by).toBe("zeros");
  expect(await asked(() => actions.fillZeros("disputes"), "yes")).toEqual([]);
});

test("a remedy writes what its finding offers, as long as it still does", async () => {
  const workbook = workbookOf([...balanced, ["requests.new.natural", "16"]]);
  workbook.cells.set("requests.new.total", { content: 17, computed: true });
  const { actions, book, said, content } = await opened(workbook);
  const finding = book().audit.findings.find((each) => each.kind === "figure" && each.remedy.kind === "fill");
  if (!finding) throw new Error("Nothing is offered.");
  await actions.applyRemedy(finding);
  expect(content("requests.new.natural")).toBe(16);
  expect(said()).toBe("已改 1 格。");
  await actions.applyRemedy(finding);
  expect(said()).toBeUndefined();
  expect(workbook.count("write")).toBe(1);
  const wrong = await opened(workbookOf([...balanced, [review, 9]]));
  const [equality] = wrong.book().audit.findings;
  if (!equality) throw new Error("Nothing is found.");
  await wrong.actions.applyRemedy(equality);
  expect(wrong.workbook.count("write")).toBe(0);
});

test("an explanation is kept with the workbook, and an empty one takes it back", async () => {
  const workbook = workbookOf([...balanced, ["disclosure.rules.inForce", 3]]);
  const { actions, book, said, state } = await opened(workbook);
  const [finding] = book().audit.findings;
  if (!finding) throw new Error("There is no finding.");
  await actions.explain(finding, "  代市政府起草 ");
  expect(said()).toBe("说明已随工作簿保存。");
  expect(book().audit.findings[0]?.explained).toBe("代市政府起草");
  expect(workbook.values.get("explanations")).toEqual([
    { code: finding.code, seen: finding.seen, text: "代市政府起草" },
  ]);
  expect(state().kept?.stamp).toBe("1");
  await actions.explain(finding, "改了说法");
  expect(state().kept?.explanations).toHaveLength(1);
  await actions.explain(finding, " ");
  expect(said()).toBe("已撤回说明。");
  expect(book().audit.findings[0]?.explained).toBeUndefined();
});

test("F8 goes round the places that want a look, in the order of the form, both ways", async () => {
  const workbook = workbookOf([...balanced, [granted, 30], ["disclosure.rules.inForce", 3], [review, 9]]);
  const { actions, said, state } = await opened(workbook);
  const places: (string | undefined)[] = [];
  for (const step of [1, 1, 1, 1, -1, -1] as const) {
    await actions.nextFinding(step);
    expect(state()).toMatchObject({ tab: "check", selected: workbook.revealed, visited: workbook.revealed });
    places.push(said()?.replace(/：.*/, ""));
  }
  const at = (place: number) => `第 ${place} 处，共 3 处`;
  expect(places).toEqual([at(1), at(2), at(3), at(1), at(3), at(2)]);
  expect(said()).toBe("第 2 处，共 3 处：表三 · 予以公开 · 自然人");

  const backwards = await opened(workbook);
  await backwards.actions.nextFinding(-1);
  expect(backwards.said()).toContain("第 3 处");
  const clean = await opened(workbookOf(balanced));
  await clean.actions.nextFinding(1);
  expect(clean.said()).toBe("没有要处理的了。");
  expect(clean.workbook.revealed).toBeUndefined();
});

test("the next blank is the first behind the selected cell, and says when there is none", async () => {
  const blanks = ["requests.granted.charity", "disputes.review.upheld"] as const;
  const workbook = workbookOf([...balanced, [blanks[0], null], [blanks[1], " "]]);
  const { actions, said, state, book } = await opened(workbook);
  const seen: unknown[] = [];
  for (let click = 0; click < 3; click += 1) {
    await actions.nextBlank();
    seen.push(state().selected);
  }
  expect(seen).toEqual([blanks[0], blanks[1], blanks[0]]);
  expect(state()).not.toHaveProperty("notice");
  expect(workbook.revealed).toBe(blanks[0]);
  workbook.select(blanks[1]);
  await actions.nextBlank();
  expect(workbook.revealed).toBe(blanks[0]);
  // Blank in the form, but without a cell: nothing to go to.
  workbook.cells.delete(blanks[0]);
  workbook.type(blanks[1], 0);
  await actions.reread();
  expect(book().filing.figures.get(blanks[0])?.state).toBe("blank");
  await actions.nextBlank();
  expect(said()).toBe("没有未填的格了。");
});

test("定位 selects the cell, and what is gone is told", async () => {
  const { actions, workbook, state, said } = await opened(workbookOf(balanced));
  await actions.reveal(granted);
  expect(workbook.revealed).toBe(granted);
  expect(state().selected).toBe(granted);
  workbook.refusal = { ok: false, reason: "gone" };
  await actions.reveal(review);
  expect(said()).toContain("已经不在了");
  expect(state().selected).toBe(granted);
});

test("marks are drawn only when they are asked for, and taken away again", async () => {
  const workbook = workbookOf([...balanced, [granted, 30]]);
  const { actions, said, book } = await opened(workbook);
  expect(workbook.marks).toEqual([]);
  await actions.markFindings();
  expect(workbook.marks).toEqual([{ figure: granted, kind: "suspect" }]);
  expect(said()).toBe("标出了 1 处。改完以后请“清除标记”。");
  expect(book().marked).toBe(true);
  await actions.clearMarks();
  expect(workbook.marks).toEqual([]);
  expect(said()).toBe("标记已清除。");
  const clean = await opened(workbookOf(balanced));
  await clean.actions.markFindings();
  expect(clean.said()).toBe("没有需要标出的。");
});

test("tables of an earlier version get their rules", async () => {
  const workbook = workbookOf(balanced);
  workbook.selfChecking = false;
  const { actions, said, book } = await opened(workbook);
  expect(book().selfChecking).toBe(false);
  await actions.addChecks();
  expect(book().selfChecking).toBe(true);
  expect(said()).toBe("表格会自己核对了。");
});

test("a correction of a workbook that has not been read writes nothing, and cannot be taken back", async () => {
  const workbook = new FakeWorkbook();
  workbook.refusal = { ok: false, reason: "unsupported" };
  const { actions, state } = await opened(workbook);
  workbook.asked.length = 0;
  await actions.correct([{ figure: granted, from: 0, to: 1, slip: "unknown" }]);
  expect(workbook.asked).toEqual([]);
  expect(state()).not.toHaveProperty("correction");
});

test("where two tables have slashes, a remedy fills the one that it was offered for, and can be taken back", async () => {
  const pending = "disputes.review.pending";
  const charity = "requests.new.charity";
  const workbook = workbookOf([...balanced, [charity, "/"], [pending, "/"]]);
  const { actions, book, content, state } = await opened(workbook);
  const offers = book().audit.findings.flatMap((each) =>
    each.kind === "figure" && each.remedy.kind === "fill" ? [{ ...each, fills: each.remedy.values }] : [],
  );
  expect(offers.map(({ fills }) => [...fills.keys()])).toEqual([[charity], [pending]]);
  for (const offer of offers.slice(1)) await actions.applyRemedy(offer);
  expect([content(charity), content(pending)]).toEqual(["/", 0]);
  expect(state().correction?.by).toBe("correct");
});

test("a finding that offers nothing to write writes nothing and says nothing", async () => {
  const workbook = workbookOf([...balanced, ["disclosure.rules.inForce", 3]]);
  const { actions, book, state } = await opened(workbook);
  const found = book().audit.findings.find((each) => each.kind === "figure" && each.remedy.kind !== "fill");
  if (!found) throw new Error("Every finding offers something.");
  await actions.applyRemedy(found);
  expect(workbook.count("write")).toBe(0);
  expect(state()).not.toHaveProperty("notice");
});

test("with nothing selected, the next blank is the first of the form", async () => {
  const { actions, workbook } = await opened(workbookOf([]));
  await actions.nextBlank();
  expect(workbook.revealed).toBe("disclosure.rules.issued");
});

test("what is being written about one finding is put away without the others", async () => {
  const { actions, book, state } = await opened(workbookOf([...balanced, [granted, 30], [review, 9]]));
  const [one, other] = book().audit.findings;
  if (!one || !other) throw new Error("There are not two findings.");
  actions.draftExplanation(one, "甲");
  actions.draftExplanation(other, "乙");
  actions.draftExplanation(one, undefined);
  expect([...(state().explaining ?? [])]).toEqual([[other.code, "乙"]]);
  actions.draftExplanation(other, undefined);
  expect(state()).not.toHaveProperty("explaining");
});
