import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import type { AddedUp } from "../../src/session/rollup/desk";
import { temporaryFolder } from "../temporaryFolder";
import { patientContext } from "./clerk";

const root = fileURLToPath(new URL("../..", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

/** The folder that `npm run package` writes for an office's server. */
export function packaged(base: string): Promise<string> {
  const out = temporaryFolder("package");
  const command = ["--import", "tsx", "src/packaging/main.ts", "--base", base, "--out", out];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      if (error) reject(new Error(`The package was not made.\n${stdout}${stderr}`));
      else resolve(out);
    });
  });
}

/** Bytes, gzip, of the page of the pane and of the scripts that run before its first paint: all but office.js. */
export function beforeFirstPaint(folder: string): number {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, name = ""]) => name);
  return ["taskpane.html", ...scripts.filter((name) => !name.startsWith("office/"))]
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
    .reduce((sum, length) => sum + length, 0);
}

/** Bytes of all scripts of our own that the folder holds. */
export const scriptsIn = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** The file of the folder behind an address of the server; undefined if there is none. */
export function fileAt(folder: string, base: string, address: string): string | undefined {
  const url = new URL(address);
  if (!url.href.startsWith(base)) return undefined;
  const file = join(folder, decodeURIComponent(url.pathname.slice(new URL(base).pathname.length)));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A page whose network is a plain static server with that folder; what it cannot give is in `missing`. */
export async function pageOn(
  browser: Browser,
  folder: string,
  base: string,
): Promise<{ readonly page: Page; readonly missing: readonly string[]; readonly errors: readonly string[] }> {
  const context = await patientContext(browser, { locale: "zh-CN", viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const missing: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await context.route("**/*", (route) => {
    const address = route.request().url();
    const file = fileAt(folder, base, address);
    if (file !== undefined)
      return route.fulfill({
        body: readFileSync(file),
        contentType: types[extname(file)] ?? "application/octet-stream",
      });
    missing.push(address);
    return route.fulfill({ status: 404 });
  });
  return { page, missing, errors };
}

/**
 * How many replies of a kind the worker of files gives for a file, on a page of the folder.
 *
 * @param script the worker's script; under the policy of the page it must run, and load the readers
 */
export function repliesOfWorker(page: Page, script: string, text: string): Promise<readonly string[]> {
  return page.evaluate(
    ([address, content]) =>
      new Promise<string[]>((resolve, reject) => {
        const worker = new Worker(address);
        const kinds: string[] = [];
        worker.onerror = ({ message }) => {
          reject(new Error(`The worker does not run. ${message}`));
        };
        worker.onmessage = ({ data }: MessageEvent<{ readonly kind: string }>) => {
          // The reader of PDF says on its own that it is there.
          if ("kind" in data) kinds.push(data.kind);
          if (data.kind === "ready")
            worker.postMessage({ kind: "readDocument", job: { file: new File([content], "report") } });
          if (data.kind === "done" || data.kind === "failed") resolve(kinds);
        };
      }),
    [script, text] as const,
  );
}

/** What the worker of 汇总 says to a call. */
interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly message: string;
}

/**
 * The workbook that the worker of 汇总 makes of one unit's file, on a page of the folder: it must run there, and load
 * what reads and what writes.
 *
 * @param report a report as JSON
 * @returns how many units count, and the first bytes of the workbook
 */
export function rollupOfWorker(
  page: Page,
  script: string,
  report: string,
): Promise<readonly [number | undefined, string]> {
  return page.evaluate(
    async ([address, content]) => {
      const worker = new Worker(address);
      const calls: readonly (readonly [string, ...unknown[]])[] = [
        ["open", "units", [{ path: "甲局.json", content: new File([content], "甲局.json") }]],
        ["read", 0],
        ["roll", { leftOut: new Map() }],
        ["workbook"],
      ];
      const values: unknown[] = [];
      for (const [id, [name, ...args]] of calls.entries())
        values.push(
          await new Promise((resolve, reject) => {
            worker.onerror = ({ message }) => {
              reject(new Error(`The worker does not run. ${message}`));
            };
            worker.onmessage = ({ data }: MessageEvent<Answer>) => {
              if (data.ok) resolve(data.value);
              else reject(new Error(data.message));
            };
            worker.postMessage({ id, name, args });
          }),
        );
      const [, , rolled, workbook] = values as [unknown, unknown, AddedUp, Uint8Array];
      return [rolled.overview?.counted, new TextDecoder().decode(workbook.slice(0, 2))] as const;
    },
    [script, report] as const,
  );
}
