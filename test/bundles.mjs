import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Large libraries, by the file that jest finds instead of them; see `moduleNameMapper` in package.json. */
const bundles = { fluent: "@fluentui/react-components", pdfjs: "unpdf/pdfjs" };

const lockfile = "package-lock.json";
const isFresh = (bundle) => existsSync(bundle) && statSync(bundle).mtimeMs > statSync(lockfile).mtimeMs;

/** What the tests put into the temporary folder of the system goes when they have ended. */
function keepTogether() {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-tests-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * Puts large libraries into one CommonJS file each before the tests begin. Every suite of the pane would load Fluent's
 * two thousand modules anew, six seconds each time, and every worker translate the reader of PDF.
 */
async function bundleLibraries() {
  for (const [name, library] of Object.entries(bundles)) {
    const outfile = `.cache/${name}.cjs`;
    if (!isFresh(outfile))
      await build({
        entryPoints: [library],
        outfile,
        bundle: true,
        format: "cjs",
        mainFields: ["module", "main"],
        external: ["react", "react/*", "react-dom", "react-dom/*"],
        define: { "process.env.NODE_ENV": '"test"' },
        logLevel: "error",
      });
  }
}

/** What is done once before all tests. */
export default async function prepare() {
  keepTogether();
  await bundleLibraries();
}
