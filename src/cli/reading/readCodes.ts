import { bareName } from "../../rollup";
import { readRows } from "./readRows";
import { words } from "../words.zh-CN";

export type ReadCodes =
  | { readonly ok: true; readonly codes: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/**
 * The fingerprints on the papers that came in, unit by unit (by its bare name): from a text, a line each, or the first
 * sheet of a workbook; the name in the first cell, the code in those behind it.
 */
export async function readCodes(path: string): Promise<ReadCodes> {
  const read = await readRows(path);
  if (!read.ok) return read;
  const codes = new Map(
    read.rows.flatMap(([name = "", ...groups]) => {
      const code = groups.join("").replace(/\s+/g, "");
      return name.trim() !== "" && /^[0-9a-f]{16,64}$/i.test(code) ? [[bareName(name), code] as const] : [];
    }),
  );
  if (codes.size > 0) return { ok: true, codes };
  return { ok: false, message: `${path}：${words.noCodes}` };
}
