import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { developerOrigin, fillManifest } from "./fillManifest";
import { fillGuide } from "./fillGuide";
import { readBase } from "./readBase";
import { strings } from "./words.zh-CN";

/** Builds the folder that a static server of an office's own network serves. */
function main(): number {
  const asked = readBase(process.argv.slice(2));
  if (!asked.ok) {
    console.error(`${asked.message}\n${strings.usage}`);
    return 2;
  }
  const { base } = asked;
  const root = join(import.meta.dirname, "../..");
  const out = resolve(asked.out);
  console.info(strings.building);
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", out, "--stats", "errors-only"],
    { cwd: root, stdio: "inherit" },
  );
  if (built.status !== 0) return 1;

  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const guide = readFileSync(join(import.meta.dirname, "install.html"), "utf8");
  writeFileSync(join(out, "manifest.xml"), fillManifest(manifest, base, version));
  writeFileSync(join(out, "install.html"), fillGuide(guide, base, version));

  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    if (/\.(xml|html|js)$/.test(name) && readFileSync(file, "utf8").includes(developerOrigin)) {
      console.error(strings.leftOver(relative(out, file)));
      return 1;
    }
  }
  console.info(strings.done(asked.out, files.length, base.href));
  return 0;
}

process.exitCode = main();
