import type { FakeWorkbook } from "./fakeWorkbook";
import { balanced } from "../taskpane/balanced";
import { opened, workbookOf } from "./opened";

/** A session on these texts of 正文, with others that can be brought back. */
async function written(texts: Record<string, string>, previous?: Record<string, string>) {
  const workbook = workbookOf(balanced);
  workbook.paragraphs = Object.entries(texts).map(([place, text]) => ({ place, text }) as never);
  if (previous) workbook.values.set("previousTexts", previous);
  workbook.stamp += 1;
  return opened(workbook);
}

const kept = ({ values }: FakeWorkbook) => values.get("previousTexts");
const textAt = ({ paragraphs }: FakeWorkbook, place: string) =>
  paragraphs.find((each) => each.place === place)?.text;
const refused = () => Promise.resolve({ ok: false, reason: "protected" } as const);

test("a text that goes can be brought back; those of other places that could be before still can", async () => {
  const { actions, asked, workbook } = await written({ five: "二写。" }, { five: "初写。", six: "别处的。" });
  await asked(() => actions.restoreText("five", "previous"), "yes");
  expect(textAt(workbook, "five")).toBe("初写。");
  expect(kept(workbook)).toEqual({ five: "二写。", six: "别处的。" });
});

test("where the default text speaks, nothing goes: the text that can be brought back stays", async () => {
  const { actions, asked, workbook } = await written({}, { five: "初写。" });
  await asked(() => actions.restoreText("five", "previous"), "yes");
  expect(textAt(workbook, "five")).toBe("初写。");
  expect(kept(workbook)).toEqual({ five: "初写。" });
  expect(workbook.count("keep")).toBe(0);
});

test("a refused writing over a default text leaves what can be brought back, and says no more than the refusal", async () => {
  const { actions, asked, workbook, said } = await written({}, { five: "初写。" });
  workbook.write = refused;
  await asked(() => actions.restoreText("five", "previous"), "yes");
  expect(kept(workbook)).toEqual({ five: "初写。" });
  expect(workbook.count("keep")).toBe(0);
  expect(said()).toMatch(/受保护/);
  expect(said()).not.toMatch(/没能撤回/);
});

test("a refused writing over the clerk's text leaves nothing that could be brought back where there was nothing", async () => {
  const { actions, asked, workbook, said } = await written({ five: "初写。" });
  workbook.write = refused;
  await asked(() => actions.restoreText("five", "default"), "yes");
  expect(kept(workbook)).toEqual({});
  expect(said()).not.toMatch(/没能撤回/);
});

test("what another pane has kept meanwhile stays when a refusal is taken back", async () => {
  const { actions, asked, workbook } = await written({ five: "二写。" }, { five: "初写。", six: "旧的。" });
  workbook.write = () => {
    workbook.values.set("previousTexts", { five: "二写。", six: "另一窗格的。" });
    return refused();
  };
  await asked(() => actions.restoreText("five", "default"), "yes");
  expect(kept(workbook)).toEqual({ five: "初写。", six: "另一窗格的。" });
});

test("a changed 生成结果 goes with its template; those of other places stay", async () => {
  const { actions, workbook, book } = await written({ five: "问题。", six: "其他。" });
  await actions.writeResults();
  workbook.results.set("five", "在结果里写的问题。");
  workbook.results.set("six", "在结果里写的其他。");
  await actions.reread();
  await actions.beginText("five");
  actions.changeText({ template: "再改的问题。" });
  await actions.saveText();
  expect(workbook.written).toEqual([{ place: "five", text: "", status: "" }]);
  expect(book().edited).toEqual([{ place: "six", text: "在结果里写的其他。" }]);
});
