import { decodeRemembered, encodeRemembered } from "../../src/session/remembered";

const fact = { name: "培训", value: "3", unit: "次", note: "" };
const beside = { before: [], after: [fact], units: [] };
const plain = { by: "rollup", before: [["a.b.c", null]], after: [["a.b.c", 4]] };
const correction = { ...plain, beside };
const textDraft = { place: "five", began: "甲", base: "乙", template: "丙", loads: 1 };

const read = (fields: unknown) => decodeRemembered(JSON.stringify(fields));

test("what was written down is read again", () => {
  const found = read({ correction, explaining: [["a.b.c", "补报"]], textDraft });
  expect(found.correction).toMatchObject({
    by: "rollup",
    before: new Map([["a.b.c", null]]),
    after: new Map([["a.b.c", 4]]),
    beside: { before: [], after: [fact] },
  });
  expect(found.explaining).toEqual(new Map([["a.b.c", "补报"]]));
  expect(found.textDraft).toEqual(textDraft);
  expect(decodeRemembered(encodeRemembered(found))).toEqual(found);
  expect(read({ correction: { ...plain, before: [["a.b.c", "约4"]] } }).correction).toBeDefined();
  expect(read({ correction: plain }).correction).not.toHaveProperty("beside");
});

test.each([
  ["nothing", undefined],
  ["no JSON", "{"],
  ["no fields", "null"],
  ["a text", '"甲"'],
])("of %s, nothing is remembered", (_, text) => {
  expect(decodeRemembered(text)).toEqual({});
});

test.each([
  ["a correction that is none", { correction: 4 }],
  ["by something unknown", { correction: { ...plain, by: "magic" } }],
  ["by no text", { correction: { ...plain, by: 4 } }],
  ["without what stood there", { correction: { ...plain, before: undefined } }],
  ["without what was put", { correction: { ...plain, after: undefined } }],
  ["a value that no cell holds", { correction: { ...plain, before: [["a.b.c", true]] } }],
  ["a text put for a number", { correction: { ...plain, after: [["a.b.c", "4"]] } }],
  ["a place that is no text", { correction: { ...plain, after: [[4, 4]] } }],
  ["an entry that is none", { correction: { ...plain, after: ["a.b.c"] } }],
  ["entries that are no list", { correction: { ...plain, after: { "a.b.c": 4 } } }],
  ["what went in beside, not known any more", { correction: { ...plain, beside: 4 } }],
  ["rows beside that are no list", { correction: { ...plain, beside: { ...beside, before: fact } } }],
  ["a row that is none", { correction: { ...plain, beside: { ...beside, after: ["培训"] } } }],
  [
    "a row without a name",
    { correction: { ...plain, beside: { ...beside, after: [{ ...fact, name: 4 }] } } },
  ],
  [
    "a row without a value",
    { correction: { ...plain, beside: { ...beside, after: [{ ...fact, value: 4 }] } } },
  ],
  [
    "a row without a unit",
    { correction: { ...plain, beside: { ...beside, after: [{ ...fact, unit: 4 }] } } },
  ],
  [
    "a row without a note",
    { correction: { ...plain, beside: { ...beside, before: [{ ...fact, note: 4 }] } } },
  ],
  ["an explanation that is no text", { explaining: [["a.b.c", 4]] }],
  ["a draft that is none", { textDraft: "甲" }],
  ["a draft of no place", { textDraft: { ...textDraft, place: 4 } }],
  ["a draft without a beginning", { textDraft: { ...textDraft, began: 4 } }],
  ["a draft without a base", { textDraft: { ...textDraft, base: 4 } }],
  ["a draft without a template", { textDraft: { ...textDraft, template: 4 } }],
  ["a draft that replaces no text", { textDraft: { ...textDraft, replaces: 4 } }],
  ["a draft beside no text of theirs", { textDraft: { ...textDraft, theirs: 4 } }],
  ["a draft of no load", { textDraft: { ...textDraft, loads: "1" } }],
])("of another shape, it counts as nothing: %s", (_, fields) => {
  expect(read(fields)).toEqual({});
});
