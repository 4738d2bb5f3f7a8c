import { remote, serve, type ThreadLine } from "../../../src/session/rollup/remote";

/** Two ends of a line; what goes through is copied, as between threads. */
function ends(): readonly [ThreadLine, ThreadLine] {
  const listeners: ((event: { data: unknown }) => void)[][] = [[], []];
  const end = (own: number): ThreadLine => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      setTimeout(() => {
        for (const listener of listeners[1 - own] ?? []) listener({ data });
      });
    },
    addEventListener: (_, listener) => listeners[own]?.push(listener),
  });
  return [end(0), end(1)];
}

const service = {
  double: (all: ReadonlyMap<string, number>) =>
    Promise.resolve(new Map([...all].map(([name, value]) => [name, 2 * value]))),
  fail: () => Promise.reject(new Error("no such file")),
};

test("what is asked at one end is done at the other, each answer to its question", async () => {
  const [here, there] = ends();
  serve(service, there);
  const far = remote<typeof service>(here, new Promise(() => undefined));
  const [one, two] = await Promise.all([far.double(new Map([["a", 1]])), far.double(new Map([["b", 2]]))]);
  expect([one, two]).toEqual([new Map([["a", 2]]), new Map([["b", 4]])]);
  await expect(far.fail()).rejects.toThrow("no such file");
});

test("where the other end is gone, what was asked and what is asked fails instead of waiting for ever", async () => {
  const [here] = ends();
  let cut: (reason: Error) => void = () => undefined;
  const far = remote<typeof service>(
    here,
    new Promise((_, reject) => {
      cut = reject;
    }),
  );
  const asked = far.double(new Map());
  cut(new Error("the thread ended"));
  await expect(asked).rejects.toThrow("the thread ended");
  await expect(far.double(new Map())).rejects.toThrow("the thread ended");
});
