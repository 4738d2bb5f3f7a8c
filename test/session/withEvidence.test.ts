import { nowhere } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import example from "../../assets/example/baishiyi-2023.json";
import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { withEvidence } from "../../src/session/withEvidence";
import { FakeWorkbook } from "./fakeWorkbook";
import { opened } from "./opened";

const figures = { ...example.figures, "requests.new.natural": 18, "requests.new.total": 19 };

test("the clerk's own text decides between repairs that mend the sums alike", async () => {
  const workbook = FakeWorkbook.withTables(Object.entries(figures) as [FigureId, Content][]);
  const first = async () => {
    const session = createSession(workbook, 2025, nowhere);
    await session.start();
    const { book } = session.store.get();
    if (book.kind !== "open" || book.audit.location.kind !== "located") throw new Error(book.kind);
    return book.audit.location.repairs[0];
  };
  expect((await first())?.reasons).toEqual([]);
  workbook.paragraphs = [{ place: "one.2", text: "本年收到政府信息公开申请17件。" }];
  expect((await first())?.reasons).toContainEqual({
    figure: "requests.new.total",
    value: 17,
    source: "text",
  });
});

test.each<[string, Record<string, number>, string, FigureId, number]>([
  [
    "a sum of section 四 that nothing else explains",
    { upheld: 31, corrected: 20, otherOutcome: 10, pending: 7, total: 923 },
    "本年发生政府信息公开行政复议68件。",
    "disputes.review.total",
    68,
  ],
  [
    "a part of section 四 that may have been mistyped as well as its total",
    { upheld: 16, corrected: 0, otherOutcome: 0, pending: 0, total: 61 },
    "行政复议结果维持61件。",
    "disputes.review.upheld",
    61,
  ],
])("the text names the cell, %s", async (_, numbers, text, figure, value) => {
  const block = Object.entries(numbers).map(([key, number]) => [`disputes.review.${key}`, number] as const);
  const typed = { ...example.figures, ...Object.fromEntries(block) };
  const workbook = FakeWorkbook.withTables(Object.entries(typed) as [FigureId, Content][]);
  workbook.paragraphs = [{ place: "one.2", text }];
  const session = createSession(workbook, 2025, nowhere);
  await session.start();
  const { book } = session.store.get();
  if (book.kind !== "open") throw new Error(book.kind);
  expect(book.audit.location.likely[0]).toMatchObject({
    changes: [{ figure, to: value }],
    reasons: [{ figure, value, source: "text" }],
  });
});

test.each<[string, Record<string, number>, string | undefined]>([
  [
    "sums that hold need no evidence, whatever the text says",
    example.figures,
    "本年收到政府信息公开申请99件。",
  ],
  ["a workbook without a text has none", figures, undefined],
  ["a text without numbers has none", figures, "本年没有收到投诉。"],
])("the audit stays the same one: %s", async (_, typed, text) => {
  const workbook = FakeWorkbook.withTables(Object.entries(typed) as [FigureId, Content][]);
  workbook.paragraphs = text === undefined ? [] : [{ place: "one.2", text }];
  const { book } = await opened(workbook);
  const read = book();
  expect(await withEvidence(read)).toBe(read);
});
