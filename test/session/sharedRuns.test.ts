import { sharedRuns } from "../../src/session/sharedRuns";

/** Something that runs until it is let go, and what was seen by each run. */
function running() {
  const seen: number[] = [];
  const ends: (() => void)[] = [];
  let now = 0;
  const start = sharedRuns(() => {
    seen.push(now);
    return new Promise((resolve) => ends.push(resolve));
  });
  const settled: string[] = [];
  const call = (name: string) => {
    now += 1;
    return start().then(() => settled.push(name));
  };
  const end = async () => {
    ends.shift()?.();
    for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
  };
  return { seen, settled, call, end };
}

test("calls that come while one is under way share the one after it", async () => {
  const { seen, settled, call, end } = running();
  for (const name of ["first", "second", "third"]) void call(name);
  expect(seen).toEqual([1]);
  await end();
  expect(settled).toEqual(["first"]);
  expect(seen).toEqual([1, 3]);
  void call("fourth");
  await end();
  expect(settled).toEqual(["first", "second", "third"]);
  await end();
  expect(settled).toEqual(["first", "second", "third", "fourth"]);
  expect(seen).toEqual([1, 3, 4]);
});
