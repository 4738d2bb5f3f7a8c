import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const head = `年报助手：第三方软件及其许可
Third-party software in this add-in, and the terms under which it is used
`;

/** The folder of the package that a file belongs to; undefined for a file of our own. */
function packageOf(file) {
  const at = file.lastIndexOf("/node_modules/");
  if (at < 0) return undefined;
  const [first, second] = file.slice(at + "/node_modules/".length).split("/");
  return `${file.slice(0, at)}/node_modules/${first.startsWith("@") ? `${first}/${second}` : first}`;
}

/** Name, version, licence and its text, for every package. */
function noticesFor(folders) {
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
    return { name, text: [`${name} ${version}  (${license ?? "see below"})`, ...texts].join("\n\n") };
  });
  const sorted = notices.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return [head, ...sorted].join(`\n${"=".repeat(80)}\n\n`) + "\n";
}

/** Writes THIRD-PARTY-NOTICES.txt: what was really bundled, and the packages that are copied as they are. */
export class NoticesPlugin {
  constructor(copied) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        const files = [...compilation.modules].flatMap((module) => [
          module.resource,
          ...[...(module.modules ?? [])].map((inner) => inner.resource),
        ]);
        const folders = files.flatMap((file) => (file && packageOf(file.replaceAll("\\", "/"))) ?? []);
        const known = new Set(
          [...folders, ...this.copied].filter((folder) => existsSync(join(folder, "package.json"))),
        );
        compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(noticesFor(known)));
      });
    });
  }
}
