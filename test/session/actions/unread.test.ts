import type { Actions } from "../../../src/session/actions";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened } from "../opened";

const file = new File(["今天天气很好。"], "日记.txt");
const finding = { code: "sum", seen: [] } as never;

/** What needs the figures of the workbook, as it is asked for by a button. */
const needing: readonly (readonly [string, (actions: Actions) => Promise<unknown>])[] = [
  ["addSentences", (actions) => actions.addSentences()],
  ["applyRemedy", (actions) => actions.applyRemedy(finding)],
  ["beginText", (actions) => actions.beginText("five")],
  ["clearExample", (actions) => actions.clearExample()],
  ["explain", (actions) => actions.explain(finding, "属实")],
  ["fillTemplate", (actions) => actions.fillTemplate(file)],
  ["fillZeros", (actions) => actions.fillZeros("requests")],
  ["forgetLastYear", (actions) => actions.forgetLastYear()],
  ["handIn", (actions) => actions.handIn("zip", "")],
  ["loadExample", (actions) => actions.loadExample()],
  ["markFindings", (actions) => actions.markFindings()],
  ["nextBlank", (actions) => actions.nextBlank()],
  ["nextFinding", (actions) => actions.nextFinding(1)],
  ["removeAll", (actions) => actions.removeAll()],
  ["restoreText", (actions) => actions.restoreText("five", "default")],
  ["saveCheckRecord", (actions) => actions.saveCheckRecord()],
  ["savePaper", (actions) => actions.savePaper()],
  ["saveReport", (actions) => actions.saveReport("web", "")],
  ["saveSampleTemplate", (actions) => actions.saveSampleTemplate()],
  ["setCover", (actions) => actions.setCover({ unit: "示例镇人民政府" })],
  ["showPage", (actions) => actions.showPage("seal")],
  ["startNextYear", (actions) => actions.startNextYear()],
  ["takeFacts", (actions) => actions.takeFacts("imported", [])],
  ["tidy", (actions) => actions.tidy()],
  ["undoWriting", (actions) => actions.undoWriting()],
  ["writeTemplates", (actions) => actions.writeTemplates([])],
];

test.each(needing)(
  "while the workbook has not been read, %s asks, writes, says and gives out nothing",
  async (_, act) => {
    const workbook = new FakeWorkbook();
    workbook.refusal = { ok: false, reason: "unsupported" };
    const { actions, asked, saved, state } = await opened(workbook);
    expect(await asked(() => act(actions), "yes")).toEqual([]);
    expect(new Set(workbook.asked)).toEqual(new Set(["read", "watch"]));
    expect(saved).toEqual([]);
    expect(state()).toMatchObject({ book: { kind: "unreachable" }, tab: "fill" });
    for (const said of ["notice", "draft", "textDraft", "correction", "explaining"])
      expect(state()).not.toHaveProperty(said);
  },
);
