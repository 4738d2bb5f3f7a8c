import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LimitedWorker } from "../../../src/cli/reading/limitedWorker";

/** A thread that does what it is told: answers, counts, turns for ever, or fills the memory. */
const script = join(mkdtempSync(join(tmpdir(), "nianbao-")), "thread.mjs");
writeFileSync(
  script,
  `import { parentPort, workerData } from "node:worker_threads";
  parentPort.on("message", (said) => {
    if (said === "turn") for (;;);
    if (said === "fill") for (let all; ; ) all = { all };
    if (said === "throw") throw new TypeError("no such file");
    if (said === "slow") {
      for (let file = 0; file < 6; file += 1) {
        for (const end = performance.now() + 200; performance.now() < end; );
        Atomics.add(workerData, 0, 1);
      }
    }
    parentPort.postMessage(said);
  });`,
);

const open: LimitedWorker[] = [];
const started = (milliseconds: number) => {
  const worker = new LimitedWorker(script, { milliseconds, longest: 20_000, megabytes: 200 });
  open.push(worker);
  return worker;
};
afterEach(() => Promise.all(open.splice(0).map((worker) => worker.stop())));

test("answers come in the order of the questions", async () => {
  const worker = started(20_000);
  await expect(Promise.all(["a", "b", "c"].map((said) => worker.ask(said)))).resolves.toEqual([
    "a",
    "b",
    "c",
  ]);
});

test.each([
  ["turn", 500, "time"],
  ["fill", 20_000, "memory"],
])("what would %s for ever is stopped, and all that was still asked rejects", async (said, time, limit) => {
  const worker = started(time);
  const answers = await Promise.allSettled([said, "b"].map((each) => worker.ask(each)));
  expect(answers).toMatchObject([0, 1].map(() => ({ status: "rejected", reason: { limit } })));
  expect(worker.isStopped).toBe(true);
  await expect(worker.ask("c")).rejects.toMatchObject({ limit });
});

test("every file has its own time", async () => {
  const worker = started(900);
  await expect(worker.ask("slow")).resolves.toBe("slow");
  expect(worker.done).toBe(6);
});

test("what goes wrong in it is told", async () => {
  await expect(started(20_000).ask("throw")).rejects.toThrow("no such file");
});
