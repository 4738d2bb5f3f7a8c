import { workHere } from "../../src/files/work";
import { copied, rowsOf, webFile, wordFile, writeReport } from "../../src/session/writeReport";
import { exampleWith } from "../audit/exampleFiling";

const filing = {
  ...exampleWith({}),
  paragraphs: [
    { place: "preamble", text: "一段。" },
    { place: "one.1", text: "第一段。\n第二段{{ 申请.本年新收.总计 }}件。" },
    { place: "one.2", text: '{{ "请写明做法" | 待写 }}' },
    { place: "one.3", text: "{{ 没有这个名称 }}" },
  ],
};
const rows = new Map(rowsOf(writeReport(filing)).map(({ place, ...row }) => [place, row]));

test.each([
  ["preamble", { text: "一段。" }],
  ["one.1", { text: "第一段。\n第二段17件。" }],
])("the row of %s holds its paragraphs as lines", (place, row) => {
  expect(rows.get(place)).toMatchObject(row);
});

test("a row tells whether it is done, still asks for words, or is wrong: its own, and no other's", () => {
  const states = ["preamble", "one.1", "one.2", "one.3"].map((place) => rows.get(place)?.status);
  expect(new Set(states).size).toBe(3);
  expect(states[0]).toBe(states[1]);
});

test("what the clerk has to fill in is counted, words apart from cells", () => {
  const complete = writeReport({ ...exampleWith({}), paragraphs: filing.paragraphs.slice(0, 2) });
  const asking = writeReport({ ...filing, paragraphs: filing.paragraphs.slice(0, 3) });
  expect([asking.todos - complete.todos, asking.fields - complete.fields]).toEqual([1, 1]);
  // The cell is blank in the text of one.1 and in the default one of one.2.
  const cell = exampleWith({ "requests.new.total": { state: "blank" } });
  const blank = writeReport({ ...cell, paragraphs: filing.paragraphs.slice(0, 2) });
  expect([blank.todos - blank.fields, complete.todos - complete.fields]).toEqual([2, 0]);
});

test("the day stands under the report where there is one, in every form of it", async () => {
  const day = "2024年1月9日";
  for (const date of ["", day]) {
    const written = writeReport(filing, date);
    const holds = (text: string) => text.includes(day);
    expect(written).toMatchObject({ pictures: [] });
    expect([holds(copied(written).text), holds(copied(written).html ?? "")]).toEqual(
      date === "" ? [false, false] : [true, true],
    );
    expect(holds(String(webFile(written).content))).toBe(date !== "");
    const asked: unknown[] = [];
    const files = {
      ...workHere,
      writeWord: (manuscript: unknown) => Promise.resolve((asked.push(manuscript), new Uint8Array())),
    };
    await expect(wordFile(files, written)).resolves.toMatchObject({
      kind: "docx",
      name: `${written.report.title}.docx`,
    });
    expect(asked).toEqual([
      { filing, paragraphs: written.paragraphs, pictures: [], ...(date !== "" && { date }) },
    ]);
  }
});
