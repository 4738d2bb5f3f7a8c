import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** The files of the workbook page: Univer takes seconds to bundle, so they are kept from start to start. */
export async function bundlePage(root: string): Promise<string> {
  const cache = join(root, ".cache/preview");
  const folder = join(cache, await keyOf(root));
  if (await exists(join(folder, "page.js"))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: { page: "src/preview/page/main.ts" },
    outdir: unfinished,
    bundle: true,
    charset: "utf8",
    minify: true,
    format: "esm",
    target: "es2022",
    mainFields: ["module", "main"],
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "warning",
  });
  await mkdir(cache, { recursive: true });
  for (const other of await readdir(cache))
    if (join(cache, other) !== unfinished) await rm(join(cache, other), { recursive: true, force: true });
  await rename(unfinished, folder);
  return folder;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Changes with the installed packages and with the preview's own sources. */
async function keyOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  const sources = await readdir(join(root, "src/preview"), { recursive: true, withFileTypes: true });
  const files = sources
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of [join(root, "package-lock.json"), ...files.sort()]) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
