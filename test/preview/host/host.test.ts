/** @jest-environment jsdom */
import { openHost } from "./openHost";

/* The rule does not see that null objects, counts and parts of a loaded range need no load of their own. */
/* eslint-disable office-addins/load-object-before-read */

test("what a run writes, a later run reads, with formulas computed", async () => {
  const { Excel, requests, keptReferences } = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("表三");
    sheet.getRange("A1:C2").values = [
      ["一、本年新收", 16, "2"],
      ["合计", "=B1+C1", "=SUM(A1:C1)"],
    ];
    sheet.getRange("A1").format.fill.color = "#ffeeaa";
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  const sent = requests.length;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表三").getRange("A1:C2");
    range.load("values, formulas, address, rowCount, format/fill/color");
    const corner = range.getCell(0, 0).format;
    corner.load("fill/color, font/bold");
    await context.sync();
    expect(range.values).toEqual([
      ["一、本年新收", 16, 2],
      ["合计", 18, 18],
    ]);
    expect(range.formulas[1]).toEqual(["合计", "=B1+C1", "=SUM(A1:C1)"]);
    expect(range.address).toBe("表三!A1:C2");
    expect(range.rowCount).toBe(2);
    expect(range.format.fill.color).toBeNull();
    expect(corner.fill.color).toBe("#FFEEAA");
    expect(corner.font.bold).toBe(true);
  });
  // One request for the reading and one in which the client gives its references back.
  expect(requests.length - sent).toBe(2);
  expect(keptReferences()).toBe(0);
});

test("a range stays usable after a sync and follows its cells when rows are inserted above", async () => {
  const { Excel, model, book } = openHost("S");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const range = sheet.getRange("B2");
    range.values = [[7]];
    context.workbook.names.add("数", range);
    await context.sync();
    model.shift(model.activeSheet(), "row", 0, 2);
    range.load("address, values");
    const named = context.workbook.names.getItem("数");
    named.load("formula");
    await context.sync();
    expect(range.address).toBe("S!B4");
    expect(range.values).toEqual([[7]]);
    expect(named.formula).toBe("=S!$B$4");
  });
  expect(book.names).toHaveLength(1);
});

test("names: added, hidden, listed, resolved and deleted", async () => {
  const { Excel } = openHost("表 二");
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.add("_表二", worksheets.getItem("表 二").getRange("B2:C3"));
    name.visible = false;
    await context.sync();
    names.load("items/name, items/visible, items/formula");
    const cells = names.getItem("_表二").getRange();
    cells.load("address");
    const gone = names.getItemOrNullObject("没有");
    await context.sync();
    expect(names.items.map((item) => [item.name, item.visible, String(item.formula)])).toEqual([
      ["_表二", false, "='表 二'!$B$2:$C$3"],
    ]);
    expect(cells.address).toBe("'表 二'!B2:C3");
    expect(gone.isNullObject).toBe(true);
    name.delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a null object makes everything reached from it null, and refuses to be written", async () => {
  const { Excel } = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a property that was not loaded cannot be read", async () => {
  const { Excel } = openHost();
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Worksheet.Charts", (sheet) => sheet.charts.getCount()],
  ["Range.RemoveDuplicates", (sheet) => sheet.getRange("A1:A3").removeDuplicates([0], false)],
  ["Worksheet.StandardWidth", (sheet) => (sheet.standardWidth = 9)],
  ["_RegisterRowHiddenChangedEvent", (sheet) => sheet.onRowHiddenChanged.add(() => Promise.resolve())],
])("an unknown member fails and is named: %s", async (member, touch) => {
  const { Excel } = openHost();
  const running = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    touch(sheet);
    await context.sync();
  });
  await expect(running).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(member) as string,
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["a block of another size", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1]])],
  [
    "an address that is none",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A0").clear();
    },
  ],
  ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
  ["a name that is an address", "InvalidArgument", (sheet) => sheet.names.add("B2", sheet.getRange("A1"))],
  [
    "deleting the only sheet",
    "InvalidOperation",
    (sheet) => {
      sheet.delete();
    },
  ],
])("a wrong argument is refused: %s", async (_, code, touch) => {
  const { Excel } = openHost();
  const running = Excel.run(async (context) => {
    touch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  await expect(running).rejects.toMatchObject({ code });
});

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

test("selection, activation and the end of a calculation are told", async () => {
  const { Excel, type, select, model } = openHost("S");
  const heard: string[] = [];
  const note = (text: string) => {
    heard.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("T").getRange("A1").formulas = [["=S!A1+1"]];
    await context.sync();
    worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    worksheets.onActivated.add(({ worksheetId }) => note(`activated ${worksheetId}`));
    worksheets.onCalculated.add(({ worksheetId }) => note(`calculated ${worksheetId}`));
    context.workbook.onSelectionChanged.add(() => note("workbook selection"));
    await context.sync();
  });
  const second = model.sheets()[1]?.id ?? "";
  await select("T", "A1:B2");
  await type("S", "A1", 1);
  expect(heard).toEqual([
    `activated ${second}`,
    "selected A1:B2",
    "workbook selection",
    `calculated ${second}`,
  ]);
});

test("no events while they are switched off, and the add-in's own writes say so", async () => {
  const { Excel, quiet } = openHost("S");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
      heard.push(`${address} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("S");
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
  });
  await quiet();
  expect(heard).toEqual(["A2 ThisLocalAddin"]);
});

test("validation, borders, merges, protection and print set-up are read back", async () => {
  const { Excel, model } = openHost("S");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const cells = sheet.getRange("B2:C3");
    cells.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    cells.dataValidation.prompt = { title: "件数", message: "请填整数", showPrompt: true };
    cells.format.borders.getItem("InsideHorizontal").style = "Continuous";
    cells.format.columnWidth = 80;
    sheet.getRange("A1:C1").merge();
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("1:2");
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    cells.format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();

    const rule = cells.dataValidation;
    rule.load("type, rule, prompt");
    const top = sheet.getRange("B2").format;
    top.load("borders/items/style, borders/items/sideIndex, columnWidth");
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    merged.load("address");
    sheet.load("showGridlines, pageLayout/orientation, pageLayout/zoom, protection/protected");
    await context.sync();
    expect(rule.type).toBe("WholeNumber");
    expect(rule.prompt.message).toBe("请填整数");
    expect(
      top.borders.items.filter(({ style }) => style !== "None").map(({ sideIndex }) => sideIndex),
    ).toEqual(["EdgeBottom"]);
    expect(top.columnWidth).toBe(80);
    expect(merged.address).toBe("S!A1:C1");
    expect([sheet.showGridlines, sheet.pageLayout.orientation, sheet.protection.protected]).toEqual([
      false,
      "Landscape",
      true,
    ]);
    cells.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(model.sheets()[0]?.frozenRows).toBe(2);
  const locked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A9").values = [[1]];
    await context.sync();
  });
  await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a write of thousands of cells, which the client sends in chunks", async () => {
  const { Excel, read } = openHost("S");
  await Excel.run(async (context) => {
    const values = Array.from({ length: 180 }, (_, r) => Array.from({ length: 20 }, (__, c) => r * 20 + c));
    context.workbook.worksheets.getItem("S").getRange("A1:T180").values = values;
    await context.sync();
  });
  expect(read("S", "T180")).toEqual([[3599]]);
});

test("settings are kept, listed and deleted", async () => {
  const { Excel } = openHost();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("k", { a: [1] });
    const found = settings.getItemOrNullObject("k");
    found.load("value");
    await context.sync();
    expect(found.value).toEqual({ a: [1] });
    found.delete();
    const again = settings.getItemOrNullObject("k");
    await context.sync();
    expect(again.isNullObject).toBe(true);
  });
});

test("planned failures: a refused request, and one member", async () => {
  const { Excel, fail, read } = openHost("S");
  const write = (value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [[value]];
      await context.sync();
    });
  fail({ code: "InvalidOperationInCellEditMode" });
  await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  fail({ code: "AccessDenied", member: "Range.Values", after: 1 });
  await write(2);
  await expect(write(3)).rejects.toMatchObject({ code: "AccessDenied" });
  await write(4);
  expect(read("S", "A1")).toEqual([[4]]);
});
