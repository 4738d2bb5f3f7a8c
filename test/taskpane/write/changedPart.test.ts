import fc from "fast-check";
import { changedPart } from "../../../src/taskpane/write/changedPart";

test("the parts put together again are the two texts", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "，"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { head, removed, added, tail } = changedPart(before, after);
      expect(head + removed + tail).toBe(before);
      expect(head + added + tail).toBe(after);
    }),
  );
});

test("only what differs is told", () => {
  expect(changedPart("新收17件。", "新收18件。")).toEqual({
    head: "新收1",
    removed: "7",
    added: "8",
    tail: "件。",
  });
});
