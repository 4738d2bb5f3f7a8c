import { NodeSelection, TextSelection } from "prosemirror-state";
import type { Chip, Segment } from "../../../src/prose/template";
import { documentOf, positionAt, segmentsIn } from "../../../src/taskpane/write/editor/document";
import { fieldsIn, nextField, selectField } from "../../../src/taskpane/write/editor/fields";
import { snapshotOf } from "../../../src/taskpane/write/editor/snapshot";
import { editorState } from "../../../src/taskpane/write/editor/state";
import { typedName } from "../../../src/taskpane/write/editor/trigger";

const chipFor = (code: string): Chip => ({
  text: code.length > 4 ? "17" : "",
  source: code,
  state: "good",
  figures: [],
});
const text = (words: string): Segment => ({ kind: "text", text: words });
const chip: Segment = { kind: "chip", code: "{{ 申请.本年新收.总计 }}" };
const field: Segment = { kind: "field", asks: "请写明", code: '{{ "请写明" | 待写 }}' };

const nothing = () => undefined;
const stateOf = (...segments: readonly Segment[]) =>
  editorState(documentOf(segments, chipFor), { done: nothing, cancel: nothing, insert: nothing });
/** The caret behind so many characters of the first paragraph. */
const caret = (state: ReturnType<typeof stateOf>, at: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 1)));

test.each<[string, Segment[]]>([
  ["words", [text("全年收到申请。")]],
  ["a chip between words", [text("收到"), chip, text("件。")]],
  ["a field", [text("平台建设："), field]],
  ["two paragraphs", [text("第一段。\n"), chip, text("件。")]],
  ["an empty paragraph between", [text("第一段。\n\n第三段。")]],
])("a document shows what it was made of: %s", (_, segments) => {
  const back = segmentsIn(documentOf(segments, chipFor));
  const plain = (all: readonly Segment[]) =>
    all.map((each) => (each.kind === "text" ? each.text : `{${each.code}}`)).join("");
  expect(plain(back)).toBe(plain(segments));
  expect(back.map(({ kind }) => kind).filter((kind) => kind !== "text")).toEqual(
    segments.map(({ kind }) => kind).filter((kind) => kind !== "text"),
  );
});

test.each([
  [0, 1],
  [2, 3],
  // Inside 17, which is one thing: behind it.
  [3, 4],
  [4, 4],
  [5, 5],
  // The second paragraph.
  [7, 8],
  [99, 11],
])("the place of character %i of 收到17件。/办结。 is %i", (offset, position) => {
  const doc = documentOf([text("收到"), chip, text("件。\n办结。")], chipFor);
  expect(positionAt(doc, offset)).toBe(position);
});

test.each([
  ["收到#申请", 5, "申请"],
  ["收到＃", 3, ""],
  ["收到#申请，", 6, undefined],
  ["收到申请", 4, undefined],
  ["收到#申请件", 5, "申请"],
])("behind a mark a name is being typed: %s up to %i", (words, at, query) => {
  expect(typedName(caret(stateOf(text(words)), at))?.query).toBe(query);
});

test("a field is one thing: it is selected whole, and typed over it asks no more", () => {
  const state = stateOf(text("建设："), field, text("。"));
  const [from, to] = [4, 4 + "〔请写明〕".length];
  expect(fieldsIn(state.doc)).toEqual([{ from, to, isWhole: true }]);
  const inside = caret(state, 5);
  expect([inside.selection.from, inside.selection.to]).toEqual([from, to]);
  const next = state.apply(nextField(state) ?? state.tr);
  expect([next.selection.from, next.selection.to]).toEqual([from, to]);
  const filled = next.apply(next.tr.insertText("网站一个"));
  expect(fieldsIn(filled.doc)).toEqual([]);
  expect(snapshotOf(filled)).toEqual({ template: "建设：网站一个。", fields: 0 });
  const cut = state.apply(state.tr.delete(from + 1, from + 2));
  expect(fieldsIn(cut.doc)).toEqual([]);
});

test.each([
  ["before", 3 + 5, true],
  ["before", 2, false],
  ["behind", 3, true],
  ["behind", 3 + 5, false],
] as const)(
  "a key that deletes what is %s the caret at %i selects a field there: %s",
  (side, at, selects) => {
    const state = caret(stateOf(text("建设："), field, text("。")), at);
    expect(selectField(side)(state)).toBe(selects);
  },
);

test("the selected chip is known by its code", () => {
  const state = stateOf(text("收到"), chip, text("件。"));
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 3)));
  expect(snapshotOf(selected)).toEqual({
    template: "收到{{ 申请.本年新收.总计 }}件。",
    fields: 0,
    chip: "{{ 申请.本年新收.总计 }}",
  });
});
