import fc from "fast-check";
import { oncePerText } from "../../../src/figures/recognise/oncePerText";

test("what is remembered is what is worked out", () => {
  const doubled = oncePerText((text) => text + text);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(doubled(text)).toBe(text + text);
    }),
  );
});

test("a text is worked out once, a long one each time", () => {
  const worked: string[] = [];
  const length = oncePerText((text) => worked.push(text) && text.length);
  for (const letters of [2, 120, 121]) for (let time = 0; time < 2; time += 1) length("长".repeat(letters));
  expect(worked.map((text) => text.length)).toEqual([2, 120, 121, 121]);
});

test("four thousand texts are remembered, and with one more all are forgotten", () => {
  let worked = 0;
  const count = oncePerText(() => (worked += 1));
  const ask = (texts: number) => {
    for (let text = 0; text < texts; text += 1) count(String(text));
    return worked;
  };
  expect([ask(4000), ask(4000), ask(4001), ask(1)]).toEqual([4000, 4000, 4001, 4002]);
});

test("it never remembers more than some thousand texts", () => {
  let worked = 0;
  const count = oncePerText(() => (worked += 1));
  for (let round = 0; round < 2; round += 1) for (let text = 0; text < 5000; text += 1) count(String(text));
  expect(worked).toBe(10_000);
});
