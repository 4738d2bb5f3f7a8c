/** @jest-environment jsdom */
import { openHost } from "../../host/openHost";

test("what a run writes, a later run reads, with formulas computed", async () => {
  const { Excel, requests, keptReferences } = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("表三");
    sheet.getRange("A1:C2").values = [
      ["一、本年新收", 16, "2"],
      ["合计", "=B1+C1", "=SUM(A1:C1)"],
    ];
    sheet.getRange("A1").format.fill.color = "#ffeeaa";
    await context.sync();
  });
  const sent = requests.length;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表三").getRange("A1:C2");
    range.load("values, formulas, address, rowCount, format/fill/color");
    const corner = range.getCell(0, 0).format.fill;
    corner.load("color");
    await context.sync();
    expect(range.values).toEqual([
      ["一、本年新收", 16, 2],
      ["合计", 18, 18],
    ]);
    expect(range.formulas[1]).toEqual(["合计", "=B1+C1", "=SUM(A1:C1)"]);
    expect(range.address).toBe("表三!A1:C2");
    expect(range.rowCount).toBe(2);
    expect(range.format.fill.color).toBeNull();
    expect(corner.color).toBe("#FFEEAA");
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
    const named = context.workbook.names.getItem("数").getRange();
    named.load("address");
    await context.sync();
    expect(range.address).toBe("S!B4");
    expect(range.values).toEqual([[7]]);
    expect(named.address).toBe("S!B4");
  });
  expect(book.names).toHaveLength(1);
});

test("names: added, listed, resolved and deleted", async () => {
  const { Excel } = openHost("表 二");
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.add("_表二", worksheets.getItem("表 二").getRange("B2:C3"));
    await context.sync();
    names.load("items/name");
    const cells = names.getItem("_表二").getRange();
    cells.load("address");
    const gone = names.getItemOrNullObject("没有");
    await context.sync();
    expect(names.items.map((item) => item.name)).toEqual(["_表二"]);
    expect(cells.address).toBe("'表 二'!B2:C3");
    expect(gone.isNullObject).toBe(true);
    name.delete();
    const deleted = names.getItemOrNullObject("_表二");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
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
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Worksheet.Slicers", (sheet) => sheet.slicers.getCount()],
  ["Range.RemoveDuplicates", (sheet) => sheet.getRange("A1:A3").removeDuplicates([0], false)],
  ["Worksheet.StandardWidth", (sheet) => (sheet.standardWidth = 9)],
  ["_RegisterRowHiddenChangedEvent", (sheet) => sheet.onRowHiddenChanged.add(() => Promise.resolve())],
])("an unknown member fails and is named: %s", async (member, touch) => {
  const { Excel } = openHost();
  const running = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
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
      sheet.getRange("A0").select();
    },
  ],
  ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
  [
    "a name that is an address",
    "InvalidArgument",
    (sheet) => sheet.context.workbook.names.add("B2", sheet.getRange("A1")),
  ],
  [
    "a prompt that is too long",
    "InvalidArgument",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.prompt = {
        title: "",
        message: "长".repeat(256),
        showPrompt: true,
      }),
  ],
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
    touch(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(running).rejects.toMatchObject({ code });
});

test("validation, borders, merges and print set-up arrive", async () => {
  const { Excel, model, book, place, format } = openHost("S");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const cells = sheet.getRange("B2:C3");
    cells.dataValidation.prompt = { title: "太早", message: "规则之前的提示不留下", showPrompt: true };
    cells.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    cells.dataValidation.errorAlert = {
      title: "件数",
      message: "请填整数",
      showAlert: true,
      style: "Warning",
    };
    cells.format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("A1:C1").merge();
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("1:2");
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    await context.sync();
  });
  const [state] = model.sheets();
  expect(model.validation(place("S", "C3"))).toEqual({
    rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    prompt: {},
    errorAlert: { title: "件数", message: "请填整数", showAlert: true, style: "Warning" },
  });
  expect(Object.keys(format("S", "B2").borders)).toEqual(["EdgeBottom"]);
  expect(model.merges(state?.id ?? "")).toEqual([place("S", "A1:C1").box]);
  expect(state).toMatchObject({ frozenRows: 2, gridlines: false });
  expect(book.pages.get(state?.id ?? "")).toMatchObject({
    scalars: { Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 } },
    titleRows: { row: 0, rows: 2 },
  });
});

test("a protected sheet lets itself be read and not be changed", async () => {
  const { Excel, protectedSheets, place } = openHost("S");
  protectedSheets.add(place("S", "A1").sheet);
  const run = (touch: (range: Excel.Range) => unknown) =>
    Excel.run(async (context) => {
      touch(context.workbook.worksheets.getItem("S").getRange("A9"));
      await context.sync();
    });
  await run((range) => range.load("values"));
  await expect(run((range) => (range.values = [[1]]))).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(run((range) => (range.format.fill.color = "#FF0000"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
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
