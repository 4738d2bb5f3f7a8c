import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { PageFiles } from "./pageBundle";
import type { Pane } from "./paneBundle";

export interface Served {
  readonly root: string;
  readonly page: PageFiles;
  readonly pane: Pane;
}

export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};

const typeOf = (path: string): string => types[extname(path)] ?? "application/octet-stream";

/** Everything that the preview serves: named files, and `assets/`. There is no way to any other file. */
export async function answer({ root, page, pane }: Served, url: string): Promise<HttpAnswer> {
  const path = decodedPath(url);
  if (path === "/taskpane.html") return { status: 200, type: typeOf(path), body: await pane.html() };
  const bundled = path === "/page.js" ? page.script : path === "/page.css" ? page.styles : pane.file(path);
  if (bundled) return { status: 200, type: typeOf(path), body: bundled };
  const file = fileFor(root, path);
  try {
    if (file !== undefined) return { status: 200, type: typeOf(file), body: await readFile(file) };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return { status: 404, type: "text/plain; charset=utf-8", body: "Not found" };
}

function fileFor(root: string, path: string): string | undefined {
  switch (path) {
    case "/":
      return join(root, "src/preview/page/index.html");
    case "/office/excel-web-16.00.js":
      return join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
    default:
      return /^\/assets\/[\w./-]+$/.test(path) ? join(root, path) : undefined;
  }
}

/** The path of a request without its query, and without a way out of the folder. */
function decodedPath(url: string): string {
  const [path = "/"] = url.split(/[?#]/);
  try {
    return normalize(decodeURIComponent(path));
  } catch {
    return "/";
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  (error.code === "ENOENT" || error.code === "EISDIR");
