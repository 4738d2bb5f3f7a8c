import { nowhere } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import { FakeWorkbook } from "./fakeWorkbook";

const filingOf = (session: ReturnType<typeof createSession>) => {
  const { book } = session.store.get();
  if (book.kind !== "open") throw new Error(book.kind);
  return book.filing;
};

test("what is typed about the unit before the tables stand survives every reading", async () => {
  const workbook = new FakeWorkbook();
  const session = createSession(workbook, 2025, nowhere);
  await session.start();
  await session.actions.setCover({ unit: "示例镇人民政府" });
  await session.actions.setCover({ year: 2024 });
  await session.actions.reread();
  expect(filingOf(session)).toMatchObject({ unit: "示例镇人民政府", year: 2024, organ: "town" });

  await session.actions.setCover({ organ: "county" });
  await session.actions.insertTables("typed");
  expect(workbook.cover).toMatchObject({ unit: "示例镇人民政府", year: 2024, organ: "county" });
});

test("the kind of organ follows the name, as long as nobody has chosen one", async () => {
  const workbook = FakeWorkbook.withTables();
  workbook.cover = { ...workbook.cover, unit: "示例街道办事处" };
  const session = createSession(workbook, 2025, nowhere);
  await session.start();
  expect(filingOf(session).organ).toBe("town");
});
