import { nowhere } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import example from "../../assets/example/baishiyi-2023.json";
import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { FakeWorkbook } from "./fakeWorkbook";

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
