/** @jest-environment jsdom */
import { openHost } from "./openHost";

type Opened = ReturnType<typeof openHost>;

const write = ({ Excel }: Opened, value: string | number, address = "A1") =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });

const read = ({ Excel }: Opened) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values,numberFormat");
    context.application.load("calculationMode");
    await context.sync();
    return range;
  });

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => "done",
    (error: unknown) => (error as { code: string }).code,
  );

test("a write that Excel cannot undo empties the undo list, a reading leaves it", async () => {
  const host = openHost();
  await host.type("Sheet1", "A1", "一");
  await host.type("Sheet1", "A1", "二");
  await read(host);
  expect(host.undoList.length).toBe(2);
  host.undoList.undo();
  expect(host.read("Sheet1", "A1")).toEqual([["一"]]);
  await write(host, 3, "B1");
  expect(host.undoList.length).toBe(0);
  expect(host.undoList.undo()).toBe(false);
});

test("while a cell is edited a request waits where it may, and is refused where not", async () => {
  const host = openHost();
  host.switches.editing = "waits";
  expect(await codeOf(read(host))).toBe("InvalidOperationInCellEditMode");
  let ended = false;
  const writing = write(host, 1).then(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ended).toBe(false);
  expect(host.read("Sheet1", "A1")).toEqual([[""]]);
  host.endEditing();
  await writing;
  expect(host.read("Sheet1", "A1")).toEqual([[1]]);
});

test("formulas keep what they showed until they are calculated, if that is the mode", async () => {
  const host = openHost();
  await host.type("Sheet1", "A1", 1);
  await host.type("Sheet1", "B1", "=A1+1");
  host.calculateBy("manual");
  await host.type("Sheet1", "A1", 5);
  expect(host.read("Sheet1", "B1")).toEqual([[2]]);
  expect((await read(host)).context.application.calculationMode).toBe("Manual");
  host.model.calculate("manual");
  expect(host.read("Sheet1", "B1")).toEqual([[6]]);
  host.calculateBy("automatic");
  await host.type("Sheet1", "A1", 7);
  expect(host.read("Sheet1", "B1")).toEqual([[8]]);
});

test("a file that may only be looked at is read and not written", async () => {
  const host = openHost();
  host.switches.viewOnly = true;
  expect(await codeOf(write(host, 1))).toBe("AccessDenied");
  expect(await codeOf(read(host))).toBe("done");
});

const adds = ({ Excel }: Opened, name?: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test("a workbook whose structure is protected takes no sheet", async () => {
  const host = openHost();
  host.switches.structureProtected = true;
  expect(await codeOf(adds(host))).toBe("AccessDenied");
  expect(await codeOf(write(host, 1))).toBe("done");
});

test("no sheet takes the name of a sheet that is all chart", async () => {
  const host = openHost();
  host.book.chartSheets.add("图表1");
  expect(await codeOf(adds(host, "图表1"))).toBe("ItemAlreadyExists");
});

test("another workbook in front takes the selection and the names of sheets away", async () => {
  const host = openHost();
  host.switches.otherWorkbookInFront = true;
  const select = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").select();
    await context.sync();
  });
  expect(await codeOf(select)).toBe("InactiveWorkbook");
  expect(await codeOf(write(host, 1))).toBe("done");
});

test("a number format comes back as Excel keeps it", async () => {
  const host = openHost();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.numberFormat = [["yyyy年m月d日"]];
    await context.sync();
  });
  expect((await read(host)).numberFormat).toEqual([['yyyy"年"m"月"d"日"']]);
});

test("what an add-in writes as text is parsed like typing", async () => {
  const host = openHost();
  await write(host, "0 1/2");
  expect(host.read("Sheet1", "A1")).toEqual([[0.5]]);
  expect(host.format("Sheet1", "A1").numberFormat).toBe("# ?/?");
});

test("five million letters are the most that go in at once, or come out", async () => {
  const host = openHost();
  const column = new Array<string[]>(100).fill(["长".repeat(30_000)]);
  const on = (act: (sheet: Excel.Worksheet) => void) =>
    codeOf(
      host.Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
  const fill = (sheet: Excel.Worksheet, name: string) => {
    sheet.getRange(`${name}1:${name}100`).values = column;
  };
  const both = (sheet: Excel.Worksheet) => {
    fill(sheet, "A");
    fill(sheet, "B");
  };
  expect(await on(both)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.read("Sheet1", "A1")).toEqual([[""]]);
  for (const name of ["A", "B"])
    expect(
      await on((sheet) => {
        fill(sheet, name);
      }),
    ).toBe("done");
  const ask = (cells: string) => on((sheet) => sheet.getRange(cells).load("values"));
  expect(await ask("A1:B100")).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await ask("A1:A100")).toBe("done");
});

test("saving and opening again may lose the settings", () => {
  const host = openHost();
  host.book.settings.set("nianbao.k", "1");
  host.saveAndReopen();
  expect(host.book.settings.size).toBe(0);
});

test.each(["OfficeOnline", "PC", "Mac", "iOS"] as const)(
  "the client runs in Excel 1.20 on %s",
  async (platform) => {
    const host = openHost(undefined, { platform, excelApi: "1.20" });
    expect(String(Office.context.platform)).toBe(platform);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    expect(await codeOf(write(host, 1))).toBe("done");
  },
);
