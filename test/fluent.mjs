import { existsSync, statSync } from "node:fs";
import { build } from "esbuild";

const bundle = ".cache/fluent.cjs";
const known = "node_modules/@fluentui/react-components/package.json";
const isFresh = () => existsSync(bundle) && statSync(bundle).mtimeMs > statSync(known).mtimeMs;

/**
 * Puts Fluent into one file before the tests begin: every suite of the pane would load its two thousand modules anew,
 * six seconds each time.
 */
export default async function bundleFluent() {
  if (isFresh()) return;
  await build({
    entryPoints: ["@fluentui/react-components"],
    outfile: bundle,
    bundle: true,
    format: "cjs",
    mainFields: ["module", "main"],
    external: ["react", "react/*", "react-dom", "react-dom/*"],
    define: { "process.env.NODE_ENV": '"test"' },
    logLevel: "error",
  });
}
