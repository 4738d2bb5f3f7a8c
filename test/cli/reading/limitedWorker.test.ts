import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { LimitedWorker } from "../../../src/cli/reading/limitedWorker";

const folder = mkdtempSync(join(tmpdir(), "nianbao-"));

/** A process that does what it is told: answers, reads slowly, turns for ever, or fills the memory. */
const script = `
  import { on } from "node:events";
  import { watchTime } from "./watchTime";
  const watched = watchTime();
  const busy = (milliseconds) => {
    for (const end = performance.now() + milliseconds; performance.now() < end; );
  };
  const deeds = {
    turn: () => busy(Infinity),
    wait: () => new Promise(() => setInterval(() => undefined, 1_000)),
    fill: () => {
      for (let all; ; ) all = { all };
    },
    table: () => {
      const all = new Map();
      for (let at = 0; ; at += 1) all.set(at, at);
    },
    slow: () => busy(400),
    throw: () => {
      throw new TypeError("no such file");
    },
  };
  process.on("disconnect", () => process.exit());
  const serve = async () => {
    for await (const [{ all }] of on(process, "message")) {
      for (const each of all) await watched(async () => deeds[each]?.());
      process.send(all);
    }
  };
  serve();`;

beforeAll(async () => {
  const resolveDir = resolve("src/cli/reading");
  const shared = { bundle: true, platform: "node", format: "cjs", logLevel: "error" } as const;
  await build({ ...shared, stdin: { contents: script, resolveDir }, outfile: join(folder, "worker.js") });
  await build({ ...shared, entryPoints: [join(resolveDir, "watch.ts")], outdir: folder });
});

const open: LimitedWorker[] = [];
const started = (milliseconds = 20_000, longest = 60_000) => {
  const worker = new LimitedWorker(join(folder, "worker.js"), { milliseconds, longest, megabytes: 60 });
  open.push(worker);
  return worker;
};
afterEach(() => Promise.all(open.splice(0).map((worker) => worker.end())));

const ask = (worker: LimitedWorker, ...all: string[]) => worker.ask({ all });

test("answers come in the order of the questions", async () => {
  const worker = started();
  await expect(Promise.all(["a", "b", "c"].map((said) => ask(worker, said)))).resolves.toEqual([
    ["a"],
    ["b"],
    ["c"],
  ]);
});

test.each([
  ["turn", 500, 60_000, "time"],
  ["wait", 20_000, 500, "time"],
  ["fill", 20_000, 60_000, "memory"],
  ["table", 20_000, 60_000, "memory"],
])(
  "what would %s for ever is ended, and all that was still asked rejects",
  async (deed, milliseconds, longest, limit) => {
    const worker = started(milliseconds, longest);
    const answers = await Promise.allSettled([deed, "b"].map((each) => ask(worker, each)));
    expect(answers).toMatchObject([0, 1].map(() => ({ status: "rejected", reason: { limit } })));
    expect(worker.isEnded).toBe(true);
    await expect(ask(worker, "c")).rejects.toMatchObject({ limit });
  },
);

test("every file has its own time", async () => {
  const six = Array.from({ length: 6 }, () => "slow");
  await expect(ask(started(1_500), ...six)).resolves.toEqual(six);
});

test("what goes wrong in it is told", async () => {
  await expect(ask(started(), "throw")).rejects.toThrow("no such file");
});

test("one that cannot be started is told", async () => {
  const worker = new LimitedWorker(join(folder, "none.js"));
  await expect(ask(worker, "a")).rejects.toThrow("none.js");
  await worker.end();
});

test("ended while it reads, what was asked rejects", async () => {
  const worker = started();
  const answer = ask(worker, "turn");
  await worker.end();
  await expect(answer).rejects.toThrow("ended");
});
