/** @jest-environment jsdom */
import { openHost } from "../../host/openHost";

test("typing reaches the handlers of the sheet and of the collection, until they are removed", async () => {
  const { Excel, type } = openHost("S");
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      heard.push(
        `all ${event.address} ${String(event.details.valueBefore)}→${String(event.details.valueAfter)}`,
      );
      return Promise.resolve();
    });
    const sheet = worksheets.getItem("S");
    sheet.load("id");
    await context.sync();
    const added = sheet.onChanged.add((event) => {
      heard.push(`sheet ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await type("S", "B3", 16);
  expect(heard.toSorted()).toEqual(["all B3 →16", "sheet B3 Unknown"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  heard.length = 0;
  await type("S", "B3", "");
  expect(heard).toEqual(["all B3 16→"]);
});

test("selection and activation are told", async () => {
  const { Excel, select, model } = openHost("S");
  const heard: string[] = [];
  const note = (text: string) => {
    heard.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("T");
    worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    worksheets.onActivated.add(({ worksheetId }) => note(`activated ${worksheetId}`));
    await context.sync();
  });
  await select("T", "A1:B2");
  expect(heard).toEqual([`activated ${model.sheets()[1]?.id ?? ""}`, "selected A1:B2"]);
});
