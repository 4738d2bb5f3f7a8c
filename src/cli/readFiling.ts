import { readFile } from "node:fs/promises";
import type { Filing } from "../figures";
import { parseFiling } from "../figures/parseFiling";

export type ReadFiling =
  { readonly ok: true; readonly filing: Filing } | { readonly ok: false; readonly message: string };

/** Reads a filing from a JSON file. The message names the file and what is wrong with it. */
export async function readFiling(path: string): Promise<ReadFiling> {
  const refuse = (why: string): ReadFiling => ({ ok: false, message: `${path}：${why}` });
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    return refuse(code === "ENOENT" ? "没有这个文件。" : `读不出来（${code || "未知原因"}）。`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("不是有效的 JSON 文件。");
  }
  const parsed = parseFiling(json);
  return parsed.ok ? parsed : refuse(parsed.message);
}
