/** @jest-environment jsdom */
import { exampleNumbers } from "../soak/pair";
import { done, photograph, plans, sheetId, withSheets, type Host } from "./withSheets";

/** What a paste from a web page leaves in some cells: its fonts, fills and formats, and another column's width. */
function pasteOver(host: Host, sheet: string, address: string) {
  const place = host.place(sheet, address);
  host.model.setFormat(place, {
    fontName: "Arial",
    fontSize: 9,
    bold: true,
    italic: true,
    underline: "Single",
    strikethrough: true,
    fontColor: "#FF0000",
    fill: "#00FF00",
    horizontalAlignment: "Right",
    verticalAlignment: "Bottom",
    wrapText: false,
    numberFormat: "@",
  });
  host.model.setLineSize(place.sheet, "column", place.box.column, 1, 200);
}

test("after a paste the cells look again as they were inserted, and hold what they held", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures: exampleNumbers() }));
  const before = photograph(host);
  pasteOver(host, "表三", "A2:F20");
  pasteOver(host, "表二", "B3:D8");
  pasteOver(host, "封面", "A2:B4");
  expect(photograph(host)).not.toEqual(before);
  const { tidied, left } = await done(workbook.tidy(plans));
  expect(tidied).toEqual(["封面", "表二", "表三", "表四", "其他数据", "正文"]);
  expect(left).toEqual([]);
  expect(photograph(host)).toEqual(before);
});

test("merges come back as they were planned, and swallow nothing that a paste has left", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures: exampleNumbers() }));
  const before = photograph(host);
  const id = sheetId(host, "表三");
  const merges = [...host.model.merges(id)];
  const inTable = merges.filter(({ row }) => row > 3);
  const [first, second] = inTable;
  if (!first || !second) throw new Error("表三 has no merges.");
  host.model.unmerge({ sheet: id, box: first });
  host.model.merge(host.place("表三", "D5:E5"));
  host.model.unmerge({ sheet: id, box: second });
  const hidden = { row: second.row + second.rows - 1, column: second.column + second.columns - 1 };
  host.model.write({ sheet: id, box: { ...hidden, rows: 1, columns: 1 } }, [["粘来的"]]);
  await done(workbook.read());
  await done(workbook.tidy(plans));
  const sorted = (boxes: readonly object[]) => boxes.map((box) => JSON.stringify(box)).sort();
  expect(sorted(host.model.merges(id))).toEqual(sorted(merges.filter((box) => box !== second)));
  const after = photograph(host);
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
  );
  expect(changed).toHaveLength(2);
});

test("a table that has moved is tidied where it stands; one that was torn apart is left", async () => {
  const { host, workbook } = await withSheets();
  host.model.shift(sheetId(host, "表四"), "row", 0, 2);
  host.model.shift(sheetId(host, "表三"), "row", 10, 1);
  const before = photograph(host);
  pasteOver(host, "表四", "A5:O7");
  await done(workbook.read());
  const { left } = await done(workbook.tidy(plans));
  expect(left).toEqual(["表三"]);
  expect(photograph(host)).toEqual(before);
});

test("marks do not end up under it: what they replaced is given back first", async () => {
  const { host, workbook } = await withSheets();
  const before = photograph(host);
  await done(workbook.mark([{ figure: "requests.new.natural", kind: "suspect" }]));
  await done(workbook.tidy(plans));
  expect((await done(workbook.read())).contents.marked).toBe(false);
  expect(photograph(host)).toEqual(before);
});

describe("what Excel breaks off half way", () => {
  /** A workbook after a paste, and how many requests come before the one that gives the looks back. */
  async function pasted() {
    const { host, workbook } = await withSheets();
    const before = photograph(host);
    pasteOver(host, "表三", "A2:F20");
    host.requests.length = 0;
    await done(workbook.tidy(plans));
    const sizes = host.requests.map(({ actions }) => actions.length);
    const request = sizes.indexOf(Math.max(...sizes));
    pasteOver(host, "表三", "A2:F20");
    return { host, workbook, before, request, half: Math.floor((sizes[request] ?? 0) / 2) };
  }

  test.each(["GeneralException", "InvalidOperationInCellEditMode"])(
    "once is begun again, and whole: %s",
    async (code) => {
      const { host, workbook, before, request, half } = await pasted();
      host.faults.plan(request, { kind: "broken", code, at: half });
      await done(workbook.tidy(plans));
      expect(photograph(host)).toEqual(before);
    },
  );

  test("twice is told with the sheets", async () => {
    const { host, workbook, request, half } = await pasted();
    host.faults.plan(request, { kind: "broken", code: "AccessDenied", at: half });
    host.faults.plan(request + 1, { kind: "broken", code: "GeneralException", at: half });
    expect(await workbook.tidy(plans)).toMatchObject({
      reason: "failed",
      left: expect.arrayContaining(["表三"]) as string[],
    });
  });

  test("while a cell is being edited nothing has begun, and nothing is said to be left", async () => {
    const { host, workbook } = await pasted();
    host.switches.editing = "refuses";
    const refusal = await workbook.tidy(plans);
    expect(refusal).toMatchObject({ ok: false, reason: "editing" });
    expect(refusal).not.toHaveProperty("left");
  });

  test("on protected sheets nothing has begun, and nothing is said to be left", async () => {
    const { host, workbook } = await pasted();
    for (const { id } of host.model.sheets()) host.protectedSheets.add(id);
    const refusal = await workbook.tidy(plans);
    expect(refusal).toMatchObject({ ok: false, reason: "protected" });
    expect(refusal).not.toHaveProperty("left");
  });
});
