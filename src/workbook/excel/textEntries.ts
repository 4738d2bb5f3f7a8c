import { coverRows } from "../find/findCover";
import { placeRows } from "../find/findRows";
import { coverText } from "../plan/coverPlan";
import type { Cover, SheetId, Values } from "../port";
import { asTyped } from "./asTyped";
import type { Entry } from "./piece";
import type { Reading } from "./reading";

/** The cells of 封面, 正文 and 其他数据 that values go to. */
export function textEntries(values: Values, { blocks }: Reading): { id: SheetId; entry: Entry }[] {
  const found: { id: SheetId; entry: Entry }[] = [];
  const put = (id: SheetId, row: number | undefined, column: number, value: string | number) => {
    if (row !== undefined) found.push({ id, entry: { row, column, value } });
  };
  const cover = blocks.get("cover");
  if (cover && values.cover) {
    const rows = coverRows(cover);
    for (const key of Object.keys(values.cover) as (keyof Cover)[])
      put("cover", rows.get(key), 1, asTyped(coverText(key, values.cover[key])));
  }
  const narrative = blocks.get("narrative");
  if (narrative) {
    const rows = placeRows(narrative);
    for (const { place, text } of values.paragraphs ?? [])
      put("narrative", rows.get(place), 1, asTyped(text));
    for (const { place, text, status } of values.written ?? []) {
      put("narrative", rows.get(place), 2, asTyped(text));
      put("narrative", rows.get(place), 3, asTyped(status));
    }
  }
  const facts = blocks.get("facts");
  if (facts && values.facts) {
    const used = facts.values.findLastIndex((line) => line.some((content) => content !== ""));
    const rows = Math.min(Math.max(used, values.facts.length), facts.values.length - 1);
    for (let row = 1; row <= rows; row += 1) {
      const { name = "", value = "", unit = "", note = "" } = values.facts[row - 1] ?? {};
      [name, value, unit, note].forEach((text, column) => {
        put("facts", row, column, asTyped(text));
      });
    }
  }
  return found;
}
