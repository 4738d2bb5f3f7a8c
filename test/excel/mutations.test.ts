/** @jest-environment jsdom */
import { figureCellsOf, formOf, type FigureId } from "../../src/form";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Contents, SheetId, Workbook } from "../../src/sheets/port";
import { done, sheetId, withSheets, type Host } from "./withSheets";
import { isDeep } from "../deep";
import { openMade } from "../host/saved";

const all = formOf("2021").tables.flatMap(figureCellsOf);
/** Every figure holds a number of its own, so that one that is led astray is seen. */
const numbers: ReadonlyMap<FigureId, number> = new Map(all.map(({ id }, index) => [id, 1000 + index]));
const computed = (id: FigureId) => id.startsWith("requests.resultTotal.");

async function filled() {
  const host = await openMade("every figure a number", async () => {
    const { host, workbook } = await withSheets();
    await done(workbook.write({ figures: numbers }));
    return host;
  });
  const workbook = excelWorkbook();
  await done(workbook.read());
  return { host, workbook };
}

/** Figures that were read with a number that is not theirs. */
const astray = ({ figures }: Contents): FigureId[] =>
  [...figures].filter(([id, { content }]) => !computed(id) && content !== numbers.get(id)).map(([id]) => id);

const statusOf = ({ sheets }: Contents, id: SheetId) => sheets.find((sheet) => sheet.id === id);

/** As the pane that was open all the time sees it, and one that is opened now. */
async function seenBy(workbook: Workbook): Promise<readonly Contents[]> {
  const open = await done(workbook.read());
  const later = await done(excelWorkbook().read());
  return [open.contents, later.contents];
}

type Mutation = readonly [name: string, mutate: (host: Host) => void];

/** In the short form every ninth of many lines, and the last. */
const someOf = (all: readonly number[]) =>
  isDeep || all.length < 4 ? all : all.filter((_, index) => index % 9 === 0 || index === all.length - 1);

const lines = (axis: "row" | "column", sheet: string, at: readonly number[], count = 1): Mutation[] =>
  someOf(at).map((line) => [
    `${count > 0 ? "" : "minus "}${Math.abs(count)} ${axis} at ${line} of ${sheet}`,
    (host) => {
      host.model.shift(sheetId(host, sheet), axis, line, count);
    },
  ]);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("nothing is lost, nothing led astray", () => {
  const harmless: readonly Mutation[] = [
    ...lines("row", "表三", upTo(31)),
    ...lines("column", "表三", upTo(11)),
    ...lines("row", "表二", upTo(16)),
    ...lines("column", "表二", upTo(5)),
    ...lines("row", "表四", upTo(6)),
    ...lines("column", "表四", upTo(16)),
    ...lines("row", "表三", [0, 7, 20], 3),
    [
      "sheets renamed",
      ({ model }) => {
        for (const { id, name } of model.sheets()) model.changeSheet(id, { name: `2026 ${name}（定稿）` });
      },
    ],
    [
      "sheets in another order",
      ({ model }) => {
        for (const { id } of model.sheets()) model.changeSheet(id, { position: 0 });
      },
    ],
    [
      "sheets hidden",
      (host) => {
        host.model.changeSheet(sheetId(host, "表三"), { visibility: "Hidden" });
        host.model.changeSheet(sheetId(host, "表四"), { visibility: "VeryHidden" });
      },
    ],
    [
      "all names deleted",
      (host) => {
        host.book.names = [];
      },
    ],
    [
      "merged cells undone",
      (host) => {
        for (const name of ["表二", "表三", "表四"])
          host.model.unmerge({
            sheet: sheetId(host, name),
            box: { row: 0, column: 0, rows: 40, columns: 20 },
          });
      },
    ],
    [
      "some labels reworded, some emptied",
      (host) => {
        host.model.write(host.place("表三", "A5"), [["一、新收"]]);
        host.model.write(host.place("表三", "C11"), [[""]]);
        host.model.write(host.place("表二", "A4"), [["规章（含修订）"]]);
        host.model.write(host.place("表二", "A5"), [["规范性文件"]]);
      },
    ],
    [
      "a ledger with words of ours beside",
      (host) => {
        const sheet = host.model.addSheet("台账");
        host.model.write({ sheet, box: { row: 0, column: 0, rows: 2, columns: 2 } }, [
          ["自然人", "总计"],
          [3, 4],
        ]);
      },
    ],
  ];
  test.each(harmless)("%s", async (_, mutate) => {
    const { host, workbook } = await filled();
    mutate(host);
    for (const contents of await seenBy(workbook)) {
      expect(contents.sheets.map(({ state }) => state)).toEqual(new Array(6).fill("present"));
      expect(contents.figures.size).toBe(numbers.size);
      expect(astray(contents)).toEqual([]);
    }
    // And what is written comes to the same cells.
    const turned = new Map([...numbers].filter(([id]) => !computed(id)).map(([id, value]) => [id, -value]));
    await done(workbook.write({ figures: turned }));
    const { contents } = await done(workbook.read());
    expect(
      [...turned].filter(([id, value]) => contents.figures.get(id)?.content !== value).map(([id]) => id),
    ).toEqual([]);
  });
});

/** Shuffles whole rows of a table, as sorting by one of its columns does. */
function sorted(host: Host, sheet: string, row: number, order: readonly number[]): void {
  const box = { row, column: 0, rows: order.length, columns: 12 };
  const before = host.model.read({ sheet: sheetId(host, sheet), box });
  host.model.unmerge({ sheet: sheetId(host, sheet), box });
  host.model.write(
    { sheet: sheetId(host, sheet), box },
    order.map((from) => (before[from] ?? []).map(({ formula }) => formula)),
  );
}

describe("what cannot be read any more is said to be missing, never guessed", () => {
  const harmful: readonly Mutation[] = [
    ...lines("row", "表三", upTo(30), -1),
    ...lines("column", "表三", upTo(10), -1),
    ...lines("row", "表二", upTo(15), -1),
    ...lines("column", "表二", upTo(4), -1),
    ...lines("row", "表四", upTo(5), -1),
    ...lines("column", "表四", upTo(15), -1),
    ...lines("row", "表三", [6, 15], -5),
    ...[3, 5, 8, 12].flatMap((row): Mutation[] => [
      [
        `rows of 表三 from ${row} on turned round`,
        (host) => {
          sorted(host, "表三", row, [3, 2, 1, 0]);
        },
      ],
      [
        `rows of 表三 from ${row} on sorted`,
        (host) => {
          sorted(host, "表三", row, [1, 3, 0, 5, 2, 4]);
        },
      ],
    ]),
    [
      "表二 sorted",
      (host) => {
        sorted(host, "表二", 3, [1, 0]);
      },
    ],
    [
      "all labels of 表三 emptied",
      (host) => {
        host.model.empty(host.place("表三", "A1:C40"));
        host.model.empty(host.place("表三", "A1:K4"));
      },
    ],
    [
      "the labels of the columns of 表三 emptied",
      (host) => {
        host.model.empty(host.place("表三", "A1:K4"));
      },
    ],
    [
      "the name of 表三 on somebody's ledger",
      (host) => {
        const sheet = host.model.addSheet("台账");
        host.book.names = host.book.names.map((entry) =>
          entry.name === "nianbao_requests"
            ? { ...entry, target: { sheet, box: { row: 0, column: 0, rows: 28, columns: 10 } } }
            : entry,
        );
      },
    ],
  ];
  test.each(harmful)("%s", async (_, mutate) => {
    const { host, workbook } = await filled();
    mutate(host);
    for (const contents of await seenBy(workbook)) {
      expect(astray(contents)).toEqual([]);
      const lost = numbers.size - contents.figures.size;
      const unsound = contents.sheets.filter(({ state }) => state !== "present");
      if (lost > 40) expect(unsound).not.toEqual([]);
    }
  });
});

/** Values of a sheet as they come out of a Word document or a web page: all of them text, in another place. */
function pasted(host: Host, from: string, to: string, row: number, column: number): void {
  const source = sheetId(host, from);
  const box = host.model.usedBox(source, false);
  if (!box) throw new Error(`${from} is empty.`);
  const sheet = host.model.sheets().find(({ name }) => name === to)?.id ?? host.model.addSheet(to);
  const place = { sheet, box: { ...box, row: box.row + row, column: box.column + column } };
  host.model.setFormat(place, { numberFormat: "@" });
  host.model.write(
    place,
    host.model
      .read({ sheet: source, box })
      .map((line) => line.map(({ value }) => String(value).replace("本年", "本年\n"))),
  );
}

describe("tables in other places", () => {
  test("one pasted from a document takes the place of the deleted one", async () => {
    const { host, workbook } = await filled();
    pasted(host, "表三", "粘贴", 4, 2);
    host.model.deleteSheet(sheetId(host, "表三"));
    for (const contents of await seenBy(workbook)) {
      expect(statusOf(contents, "requests")).toMatchObject({ state: "present", name: "粘贴" });
      expect(contents.figures.get("requests.new.total")?.content).toBe(
        String(numbers.get("requests.new.total")),
      );
      expect(contents.figures.size).toBe(numbers.size);
    }
  });

  test.each(["甲", "表二"])("of two without a name none is guessed, also on one sheet: %s", async (other) => {
    const { host, workbook } = await filled();
    pasted(host, "表三", "甲", 0, 0);
    pasted(host, "表三", other, 40, 0);
    pasted(host, "表三", "甲", 80, 0);
    host.model.deleteSheet(sheetId(host, "表三"));
    for (const contents of await seenBy(workbook)) {
      expect(statusOf(contents, "requests")?.state).toBe("ambiguous");
      expect([...contents.figures.keys()].filter((id) => id.startsWith("requests."))).toEqual([]);
    }
  });

  test("the clerk says which of two is meant", async () => {
    const { host, workbook } = await filled();
    pasted(host, "表三", "甲", 0, 0);
    pasted(host, "表三", "乙", 3, 1);
    host.model.deleteSheet(sheetId(host, "表三"));
    const { contents } = await done(workbook.read());
    expect(statusOf(contents, "requests")).toMatchObject({ state: "ambiguous", among: ["甲", "乙"] });
    await done(workbook.adopt("requests", "乙"));
    for (const now of await seenBy(workbook)) {
      expect(statusOf(now, "requests")).toMatchObject({ state: "present", name: "乙" });
      expect(now.figures.size).toBe(numbers.size);
    }
    expect(await workbook.adopt("requests", "表二")).toEqual({ ok: false, reason: "gone" });
    expect(await workbook.adopt("requests", "没有这张")).toMatchObject({ ok: false, reason: "gone" });
  });

  test("one that was emptied of its labels is not replaced by last year's without asking", async () => {
    const { host, workbook } = await filled();
    pasted(host, "表三", "去年", 0, 0);
    host.model.empty(host.place("表三", "A1:K40"));
    for (const contents of await seenBy(workbook)) {
      expect(statusOf(contents, "requests")).toMatchObject({
        state: "damaged",
        name: "表三",
        among: ["去年"],
      });
      expect([...contents.figures.keys()].filter((id) => id.startsWith("requests."))).toEqual([]);
    }
    await done(workbook.adopt("requests", "去年"));
    const { contents } = await done(workbook.read());
    expect(statusOf(contents, "requests")).toMatchObject({ state: "present", name: "去年" });
  });

  test("one that was moved within its sheet, away from its name, is found there", async () => {
    const { host, workbook } = await filled();
    pasted(host, "表三", "表三", 50, 3);
    host.model.empty(host.place("表三", "A1:K40"));
    for (const contents of await seenBy(workbook)) {
      expect(statusOf(contents, "requests")).toMatchObject({ state: "present", name: "表三" });
      expect(contents.figures.size).toBe(numbers.size);
    }
  });
});

describe("the other sheets", () => {
  async function written() {
    const { host, workbook } = await filled();
    const fact = { name: "培训", value: "3", unit: "次", note: "全年" };
    await done(
      workbook.write({
        cover: { unit: "白云镇人民政府", organ: "town", year: 2023 },
        facts: [fact],
        paragraphs: [{ place: "one.1", text: "自己写的话。" }],
      }),
    );
    await done(workbook.read());
    const expected = {
      cover: { unit: "白云镇人民政府", organ: "town", year: 2023 },
      factRows: [fact],
      paragraphs: [{ place: "one.1", text: "自己写的话。" }],
    };
    return { host, workbook, expected };
  }
  const mutations: readonly Mutation[] = [
    ...["封面", "其他数据", "正文"].flatMap((sheet) => [
      ...lines("row", sheet, upTo(9)),
      ...lines("column", sheet, upTo(4)),
    ]),
    [
      "names deleted",
      (host) => {
        host.book.names = [];
      },
    ],
  ];
  test.each(mutations)("are read and written all the same: %s", async (_, mutate) => {
    const { host, workbook, expected } = await written();
    mutate(host);
    for (const contents of await seenBy(workbook)) {
      expect(contents.sheets.map(({ state }) => state)).toEqual(new Array(6).fill("present"));
      expect(contents).toMatchObject(expected);
    }
    await done(
      workbook.write({
        cover: { unit: "青溪镇人民政府" },
        facts: [...expected.factRows, ...expected.factRows],
        written: [{ place: "one.1", text: "生成的话。", status: "已生成" }],
      }),
    );
    const { contents } = await done(workbook.read());
    expect(contents).toMatchObject({
      cover: { ...expected.cover, unit: "青溪镇人民政府" },
      factRows: [...expected.factRows, ...expected.factRows],
      paragraphs: expected.paragraphs,
    });
  });

  test.each(["封面", "其他数据", "正文"])("are damaged without their labels: %s", async (sheet) => {
    const { host, workbook } = await written();
    host.model.empty(host.place(sheet, "A1:D40"));
    for (const contents of await seenBy(workbook))
      expect(contents.sheets.find(({ name }) => name === sheet)?.state).toBe("damaged");
  });
});
