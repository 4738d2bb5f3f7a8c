import type { Outside } from "../../src/session/outside";
import { nowhere } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import { balanced } from "../taskpane/balanced";
import { FakeWorkbook } from "./fakeWorkbook";

const wrong = "requests.unavailableNotHeld.natural";

/** A window whose memory outlives the pages that are loaded into it. */
function window(): Outside {
  let kept: string | undefined;
  return {
    ...nowhere,
    memory: {
      read: () => kept,
      write: (text) => {
        kept = text;
      },
    },
  };
}

/** The pane on a workbook with one wrong number, in a window that shows another page of ours later. */
async function opened(outside = window(), workbook = FakeWorkbook.withTables(balanced)) {
  const session = createSession(workbook, 2025, outside);
  await session.start();
  const book = () => {
    const { book: now } = session.store.get();
    if (now.kind !== "open") throw new Error("The workbook is not open.");
    return now;
  };
  return { workbook, outside, session, book };
}

async function corrected() {
  const pane = await opened();
  pane.workbook.type(wrong, 10);
  await pane.session.actions.reread();
  const { location } = pane.book().audit;
  if (location.kind !== "located") throw new Error("Nothing is located.");
  await pane.session.actions.correct(location.repairs[0]?.changes ?? []);
  return pane;
}

test("another page in the same pane can still take a correction back", async () => {
  const { workbook, outside, book } = await corrected();
  expect(book().typed.get(wrong)).toBe(11);
  const again = await opened(outside, workbook);
  expect(again.session.store.get().correction?.by).toBe("correct");
  await again.session.actions.undoWriting();
  expect(again.book().typed.get(wrong)).toBe(10);
  expect((await opened(outside, workbook)).session.store.get().correction).toBeUndefined();
});

test("a correction whose cell has been typed over since is not offered", async () => {
  const { workbook, outside } = await corrected();
  workbook.type(wrong, 4);
  expect((await opened(outside, workbook)).session.store.get().correction).toBeUndefined();
});

test("a reason that is half written, the text in hand and an imported report come with it", async () => {
  const { session, workbook, outside, book } = await opened();
  workbook.type(wrong, 10);
  await session.actions.reread();
  const [finding] = book().audit.findings;
  if (!finding) throw new Error("There is no finding.");
  session.actions.draftExplanation(finding, "去年补录了一");
  await session.actions.beginText("six");
  session.actions.changeText({ template: "其他需要报告的事项：无" });
  session.store.set({ imported: { ...book().filing, year: 2025, unit: "河东镇人民政府" } });
  const { store } = (await opened(outside, workbook)).session;
  expect(store.get().explaining?.get(finding.code)).toBe("去年补录了一");
  expect(store.get().textDraft?.template).toBe("其他需要报告的事项：无");
  expect(store.get().imported?.unit).toBe("河东镇人民政府");
  await session.actions.explain(finding, "去年补录了一件");
  expect((await opened(outside, workbook)).session.store.get().explaining).toBeUndefined();
});

test.each([
  "{",
  "null",
  "[1]",
  '{"correction":{"by":"magic","before":[],"after":[]},"textDraft":{"place":1}}',
])("what another version left there counts as nothing: %s", async (text) => {
  const outside = window();
  outside.memory.write(text);
  const { correction, textDraft, imported, explaining } = (await opened(outside)).session.store.get();
  expect([correction, textDraft, imported, explaining]).toEqual(new Array(4).fill(undefined));
});
