import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const run = promisify(execFile);
const bin = resolve("src/cli/bin");

/** A project of one file that says something. */
function project(said: string): string {
  const root = mkdtempSync(join(tmpdir(), "nianbao-"));
  mkdirSync(join(root, "src/cli/reading"), { recursive: true });
  for (const other of ["worker.ts", "watch.ts"]) writeFileSync(join(root, "src/cli/reading", other), "");
  writeFileSync(join(root, "src/cli/main.ts"), `process.stdout.write(${JSON.stringify(said)});`);
  for (const file of ["package.json", "package-lock.json"]) writeFileSync(join(root, file), "{}");
  return root;
}

/** Bundles a project in a process of its own, as a start of the command line does, and runs the bundle. */
async function started(root: string): Promise<string> {
  const script = `
    const { bundle } = await import(${JSON.stringify(`file://${bin}/bundle.mjs`)});
    const key = await bundle(${JSON.stringify(root)}, ${JSON.stringify(join(root, "cache"))});
    await import(${JSON.stringify(`file://${root}/cache/`)} + key + "/main.js");`;
  return (await run(process.execPath, ["--input-type=module", "-e", script])).stdout;
}

test("starts that bundle at once all run a whole bundle, and one is kept", async () => {
  const root = project("好");
  await expect(Promise.all([started(root), started(root), started(root)])).resolves.toEqual([
    "好",
    "好",
    "好",
  ]);
  expect(readdirSync(join(root, "cache"))).toHaveLength(1);
});

test("a changed source is bundled anew; a bundle of days ago goes", async () => {
  const root = project("一");
  await started(root);
  const [old = ""] = readdirSync(join(root, "cache"));
  const longAgo = new Date("2020-01-01");
  utimesSync(join(root, "cache", old), longAgo, longAgo);
  writeFileSync(join(root, "src/cli/main.ts"), `process.stdout.write("二二");`);
  await expect(started(root)).resolves.toBe("二二");
  expect(existsSync(join(root, "cache", old))).toBe(false);
});

test("the command itself starts, and passes on how it ended", async () => {
  const nianbao = (...args: string[]) => run(process.execPath, [join(bin, "nianbao.mjs"), ...args]);
  await expect(nianbao("check", "assets/example/baishiyi-2023.json")).resolves.toMatchObject({
    stdout: "42 条勾稽：42 平\n",
  });
  const [word, page] = ["test/files/doc/writer.doc", "test/files/pdf/writer.pdf"];
  await expect(nianbao("check", word)).resolves.toMatchObject({ stdout: "42 条勾稽：42 平\n" });
  await expect(nianbao("check", word, page)).resolves.toMatchObject({
    stdout: `${word}：42 条勾稽：42 平\n${page}：42 条勾稽：42 平\n`,
  });
  await expect(nianbao("check", "missing.json")).rejects.toMatchObject({ code: 2 });
}, 240_000);

test("what the key leaves out is in no bundle", async () => {
  const { stdout } = await run(process.execPath, [
    "--input-type=module",
    "-e",
    `console.log(JSON.stringify((await import(${JSON.stringify(`file://${bin}/sourcesKey.mjs`)})).apart))`,
  ]);
  const apart = JSON.parse(stdout) as string[];
  const { metafile } = await build({
    entryPoints: ["src/cli/main.ts", "src/cli/reading/worker.ts"],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(100);
  expect(apart.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => apart.some((folder) => input.startsWith(`src/${folder}/`)))).toEqual([]);
});
