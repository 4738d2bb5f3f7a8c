import { createHash } from "node:crypto";
import { access, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

export interface PageFiles {
  readonly script: Uint8Array;
  readonly styles: Uint8Array;
}

/**
 * The files of the workbook page: Univer takes seconds to bundle, so they are kept from start to start.
 *
 * @throws where a bundle that is kept has lost its files
 */
export async function bundlePage(root: string): Promise<PageFiles> {
  const folder = join(root, ".cache/preview", await keyOf(root));
  if (!(await exists(folder))) await bundleInto(folder, root);
  const [script, styles] = await Promise.all(
    ["page.js", "page.css"].map((name) => readFile(join(folder, name))),
  );
  if (!script || !styles) throw new Error(`The bundle in ${folder} is incomplete.`);
  return { script, styles };
}

async function bundleInto(folder: string, root: string): Promise<void> {
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
  const cache = dirname(folder);
  // Bundles of other versions go; a name with a dot is one that another start is still writing.
  for (const other of await readdir(cache))
    if (!other.includes(".")) await rm(join(cache, other), { recursive: true, force: true });
  await rename(unfinished, folder);
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
