import { link, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readBytes } from "../../src/cli/readBytes";
import { save } from "../../src/cli/save";

const folder = () => mkdtemp(join(tmpdir(), "nianbao-"));

test("a file is written whole, and nothing is left beside it", async () => {
  const at = await folder();
  await writeFile(join(at, "a.txt"), "旧");
  expect(await save(join(at, "a.txt"), "新", [join(at, "b.txt")])).toBeUndefined();
  expect(await readFile(join(at, "a.txt"), "utf8")).toBe("新");
  expect(await readdir(at)).toEqual(["a.txt"]);
});

test("the old file is not written over: where writing ended half way, it would be a fragment", async () => {
  const at = await folder();
  await writeFile(join(at, "a.txt"), "旧");
  await link(join(at, "a.txt"), join(at, "same.txt"));
  expect(await save(join(at, "a.txt"), "新", [])).toBeUndefined();
  expect(await readFile(join(at, "same.txt"), "utf8")).toBe("旧");
});

test("what a file is made from is never overwritten, by whatever name it is called", async () => {
  const at = await folder();
  await writeFile(join(at, "a.txt"), "旧");
  await symlink(join(at, "a.txt"), join(at, "b.txt"));
  for (const name of ["a.txt", "b.txt", `../${basename(at)}/a.txt`]) {
    const refused = await save(join(at, name), "新", [join(at, "a.txt")]);
    expect(refused).toMatchObject({ exit: 2 });
  }
  expect(await readFile(join(at, "a.txt"), "utf8")).toBe("旧");
});

test("where nothing can be written, a line says so and the old file stays", async () => {
  expect(await save("/dev/full", "新", [])).toMatchObject({ exit: 2 });
  expect(await save(join(await folder(), "none", "a.txt"), "新", [])).toMatchObject({ exit: 2 });
});

test.each(["/dev/zero", tmpdir(), "/none"])("%s is no file, and is not read", async (path) => {
  expect((await readBytes(path)).ok).toBe(false);
});

test("a file of 30 MB is refused by its size", async () => {
  const path = join(await folder(), "a.txt");
  await writeFile(path, new Uint8Array(30_000_000));
  const read = await readBytes(path);
  expect(!read.ok && read.message).toContain("20 MB");
});
