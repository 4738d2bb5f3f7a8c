import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { build, context, type BuildOptions, type Plugin } from "esbuild";
import { words } from "../words.zh-CN";

export interface Pane {
  /** The page of the pane, bundled anew if its sources have changed. */
  html(): Promise<string>;
  /** A script or style sheet of the pane, or the script that connects it to the host. */
  file(path: string): Uint8Array | undefined;
}

const outdir = "/pane";

/** The production pane, with the preview's host in place of Excel. */
export async function openPane(root: string): Promise<Pane> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    charset: "utf8",
    minify: true,
    target: "es2022",
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
  } satisfies BuildOptions;
  const bundler = await context({
    ...shared,
    entryPoints: {
      taskpane: "src/taskpane/index.tsx",
      worker: "src/files/work/worker.ts",
      desk: "src/session/rollup/worker.ts",
    },
    outdir,
    format: "esm",
    splitting: true,
    mainFields: ["browser", "module", "main"],
    jsx: "automatic",
    logLevel: "silent",
    plugins: [workerAddress],
  });
  const connection = await build({ ...shared, entryPoints: ["src/preview/pane/connect.ts"], format: "iife" });
  const files = new Map<string, Uint8Array>();
  for (const { contents } of connection.outputFiles) files.set("/office-preview.js", contents);

  let bundled: string | undefined;
  return {
    async html() {
      try {
        const stamp = await stampOf(join(root, "src"));
        if (stamp !== bundled) {
          const { outputFiles } = await bundler.rebuild();
          for (const { path, contents } of outputFiles)
            files.set(`/pane/${relative(outdir, path)}`, contents);
          bundled = stamp;
        }
        return connected(
          await readFile(join(root, "src/taskpane/taskpane.html"), "utf8"),
          files.has("/pane/taskpane.css"),
        );
      } catch (error) {
        return failed(error);
      }
    },
    file: (path) => files.get(path),
  };
}

/** Changes with any file of a folder; a bundle takes seconds, this some hundredths of one. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const changes = await Promise.all(
    files.sort().map(async (file) => `${file} ${(await stat(file)).mtimeMs}`),
  );
  return changes.join("\n");
}

/** Names the scripts of the workers as they lie here, which webpack does by itself. */
const workerAddress: Plugin = {
  name: "worker-address",
  setup(bundler) {
    bundler.onLoad({ filter: /open(?:Desk)?Worker\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8")).replace(
        /"[^"]*worker\.ts"/,
        `"${outdir}/${path.endsWith("openDeskWorker.ts") ? "desk" : "worker"}.js"`,
      ),
    }));
  },
};

/** The pane's own page; only where it takes Office and its scripts from differs. */
function connected(template: string, hasStyles: boolean): string {
  const office =
    '<script src="/office/excel-web-16.00.js"></script><script src="/office-preview.js"></script>';
  const styles = hasStyles ? '<link rel="stylesheet" href="/pane/taskpane.css" />' : "";
  return template
    .replace(/<%=[^%]*%>/g, words.name)
    .replace(/<script [^>]*src="[^"]*office\.js"><\/script>/, office)
    .replace("</body>", `${styles}<script type="module" src="/pane/taskpane.js"></script></body>`);
}

function failed(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${words.name}</title>
<body style="font: 14px/20px sans-serif; padding: 16px"><h1 style="font-size: 16px">${words.paneFailed}</h1><pre style="white-space: pre-wrap">${text}</pre></body></html>`;
}
