#!/usr/bin/env node
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { sourcesKey } from "./sourcesKey.mjs";

const root = resolve(import.meta.dirname, "../../..");
const cache = join(root, ".cache/cli");
let key = sourcesKey(root);
if (!existsSync(join(cache, key, "main.js"))) {
  // The bundler is heavy, and needed only when the sources have changed.
  const { bundle } = await import("./bundle.mjs");
  key = await bundle(root, cache);
}
// Processes that read files start from the same bundle.
process.env.NIANBAO_BUNDLE = join(cache, key);
await import(pathToFileURL(join(cache, key, "main.js")).href);
