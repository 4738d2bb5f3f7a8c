import { isHasty } from "../../src/session/hasty";

const asked = 10_000;

test.each([
  ["a key held down", { detail: 0, timeStamp: asked + 30 }, true],
  ["a click under way", { detail: 1, timeStamp: asked + 120 }, true],
  ["the second half of a slow double click", { detail: 2, timeStamp: asked + 900 }, true],
  ["a click after reading", { detail: 1, timeStamp: asked + 900 }, false],
  ["a key after reading", { detail: 0, timeStamp: asked + 900 }, false],
])("%s", (_, click, hasty) => {
  expect(isHasty(click, asked)).toBe(hasty);
});
