import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claims } from "../../../src/cli/commands/claims";
import { check } from "../../../src/cli/commands/check";
import { report } from "../../../src/cli/commands/report";
import { rollup } from "../../../src/cli/commands/rollup";

/** A bundle whose process ends over a file that says "fill", as one whose memory is full. */
const bundle = mkdtempSync(join(tmpdir(), "nianbao-"));
writeFileSync(
  join(bundle, "worker.js"),
  `const { readFileSync, writeSync } = require("node:fs");
  const read = (bytes) => {
    if (Buffer.from(bytes).includes("fill")) {
      writeSync(2, "FATAL ERROR: Allocation failed - JavaScript heap out of memory");
      process.abort();
    }
    return { ok: false, message: "这不是报告。", mistakes: ["这不是报告。"] };
  };
  process.on("message", ({ kind, sources, job }) => {
    const answers = sources?.map(({ file }) => ({ file, ...read(readFileSync(file)) }));
    process.send(answers ?? { kind: "done", result: read(job.file) });
  });
  process.on("disconnect", () => process.exit());`,
);
beforeAll(() => {
  process.env["NIANBAO_BUNDLE"] = bundle;
});
afterAll(async () => {
  // It ends the process, which would wait for the next file.
  await claims([fileWith("fill")]);
  delete process.env["NIANBAO_BUNDLE"];
});

const fileWith = (content: string, name = "report.txt", folder = mkdtempSync(join(tmpdir(), "nianbao-"))) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const example = join(__dirname, "../../../assets/example/baishiyi-2023.json");

test.each([
  ["check", (path: string) => check([path])],
  ["check with last year's", (path: string) => check([example, "--last", path])],
  ["claims", (path: string) => claims([path])],
  ["a roster", (path: string) => rollup([example, "--roster", path])],
  ["a template", (path: string) => report([example, "-o", `${path}.docx`, "--template", path])],
])(
  "%s: a file that takes too much is told by its name, with what to do; the next is read",
  async (_, run) => {
    const [full, other] = [fileWith("fill"), fileWith("other")];
    const outcome = await run(full);
    expect(outcome.exit === 2 && outcome.message).toMatch(`${full}：`);
    expect(outcome.exit === 2 && outcome.message).toMatch(/内存太多，已停下.*请用 Word 或 WPS 打开.*。$/);
    const next = await run(other);
    expect(next.exit === 2 && next.message).toMatch(/^(?!.*内存)/s);
  },
);

test("of many files those alone that take too much are not read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
  const names = Array.from({ length: 45 }, (_, at) => `${at + 10}.txt`);
  for (const [at, name] of names.entries()) fileWith(at === 5 || at === 30 ? "fill" : name, name, folder);
  const outcome = await check([folder]);
  const told = outcome.exit === 2 ? outcome.message.split("\n") : [];
  expect(told).toHaveLength(names.length);
  for (const [at, name] of names.entries()) {
    expect(told[at]).toContain(`${join(folder, name)}：`);
    expect(told[at]).toContain(at === 5 || at === 30 ? "内存太多" : "这不是报告");
  }
});
