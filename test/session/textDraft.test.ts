import type { Paragraph } from "../../src/figures";
import { draftBeside, inHand, isSameText, templateAt, unsavedDraft } from "../../src/session/textDraft";

test.each([
  ["一。\n二。", "一。\r\n二。", true],
  ["一。\n二。", "一。\r二。", true],
  ["一。", " 一。\n", true],
  ["一。\n二。", "一。二。", false],
  ["", "一。", false],
])("%j and %j are one text in a cell: %s", (one, other, isSame) => {
  expect(isSameText(one, other)).toBe(isSame);
  expect(isSameText(other, one)).toBe(isSame);
});

const bookOf = (...paragraphs: readonly Paragraph[]) => ({ filing: { paragraphs } }) as never;
const five = (text: string): Paragraph => ({ place: "five", text });
const draft = { ...inHand("five", "旧的。"), loads: 3 };
const written = { ...draft, template: "新的。" };

test("the template of a place is all that the sheet has for it, and nothing where it has none", () => {
  const book = bookOf(five("一。"), { place: "six", text: "别处。" }, five("二。"));
  expect(templateAt(book, "five")).toBe("一。\n二。");
  expect(templateAt(bookOf(), "five")).toBe("");
});

test("a text that nobody has written on follows the sheet, and the editor is told to show it", () => {
  expect(draftBeside(draft, bookOf(five("表里的。")))).toEqual({ ...inHand("five", "表里的。"), loads: 4 });
  expect(draftBeside(draft, bookOf(five("旧的。 ")))).toMatchObject({ template: "旧的。", loads: 3 });
});

test("a text that both sides have changed waits for a choice, as long as they differ", () => {
  const both = draftBeside(written, bookOf(five("表里的。")));
  expect(both).toEqual({ ...written, theirs: "表里的。" });
  expect(unsavedDraft({ textDraft: both })).toBeUndefined();
  expect(draftBeside(both, bookOf(five("旧的。")))).toEqual(written);
  expect(draftBeside(both, bookOf(five("新的。")))).toEqual({ ...written, base: "新的。" });
});

test("what is on its way into the sheet is the pane's own once it stands there, and not before", () => {
  const saved = { ...written, template: "新的，又写。" };
  const saving = { ...saved, saving: "新的。" };
  expect(draftBeside(saving, bookOf(five("旧的。")))).toEqual(saving);
  expect(draftBeside(saving, bookOf(five("新的。\n")))).toEqual({ ...saved, base: "新的。\n" });
  expect(draftBeside(saving, bookOf(five("表里的。")))).toMatchObject({ theirs: "表里的。" });
});
