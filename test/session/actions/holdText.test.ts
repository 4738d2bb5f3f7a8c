import { balanced } from "../../taskpane/balanced";
import { opened, workbookOf } from "../opened";

test("a text is held against the tables in the thread of the files, with the meanings that the clerk has chosen", async () => {
  const asked: unknown[][] = [];
  const answering =
    (name: string) =>
    (...given: unknown[]) => {
      asked.push([name, ...given]);
      return Promise.resolve(name);
    };
  const files = { reconcile: answering("held"), boundNumbers: answering("bound") } as never;
  const { actions, book, session } = await opened(workbookOf(balanced), { files });
  const { filing } = book();
  const reading = { words: "收到", terms: ["requests.new.total"] };
  session.store.set({ kept: undefined });
  expect(await actions.holdText(filing, "收到17件。")).toBe("held");
  await actions.chooseReading(reading);
  await actions.holdText(filing, "收到18件。");
  expect(await actions.boundIn(filing, "收到17件。")).toBe("bound");
  expect(asked).toEqual([
    ["held", filing, "收到17件。", []],
    ["held", filing, "收到18件。", [reading]],
    ["bound", filing, "收到17件。"],
  ]);
});
