import { findCover } from "../sheets/find/findCover";
import { findList, placeRows } from "../sheets/find/findRows";
import { coverText } from "../sheets/plan/coverPlan";
import type { Cover, SheetId, Values } from "../sheets/port";
import { asTyped } from "./asTyped";
import type { WrittenCell } from "./writeRegion";
import type { FoundBlock, WorkbookReading } from "./reading";

/** The cells of 封面, 正文 and 其他数据 that values go to. */
export function textEntries(
  values: Values,
  { blocks }: WorkbookReading,
): ReadonlyMap<SheetId, readonly WrittenCell[]> {
  const entries = new Map<SheetId, readonly WrittenCell[]>();
  const put = (id: SheetId, make: (block: FoundBlock) => readonly WrittenCell[]) => {
    const block = blocks.get(id);
    const made = block ? make(block) : [];
    if (made.length > 0) entries.set(id, made);
  };
  put("cover", (block) => coverEntries(values.cover ?? {}, block));
  put("narrative", (block) => narrativeEntries(values, block));
  put("facts", (block) => (values.facts ? factEntries(values.facts, block) : []));
  return entries;
}

function coverEntries(cover: Partial<Cover>, block: FoundBlock): WrittenCell[] {
  const found = findCover(block);
  return (Object.keys(cover) as (keyof Cover)[]).flatMap((key) => {
    const row = found?.rows.get(key);
    if (found === undefined || row === undefined) return [];
    return [{ row, column: found.values, value: asTyped(coverText(key, cover[key])) }];
  });
}

function narrativeEntries({ paragraphs = [], written = [] }: Values, block: FoundBlock): WrittenCell[] {
  const list = findList(block, "narrative");
  if (!list) return [];
  const [, template = 1, result = 2, state = 3] = list.columns;
  const rows = placeRows(block, list);
  const cells = [
    ...paragraphs.map(({ place, text }) => ({ place, column: template, text })),
    ...written.flatMap(({ place, text, status }) => [
      { place, column: result, text },
      { place, column: state, text: status },
    ]),
  ];
  return cells.flatMap(({ place, column, text }) => {
    const row = rows.get(place);
    return row === undefined ? [] : [{ row, column, value: asTyped(text) }];
  });
}

function factEntries(facts: NonNullable<Values["facts"]>, block: FoundBlock): WrittenCell[] {
  const list = findList(block, "facts");
  if (!list) return [];
  const first = list.row + 1;
  const used = block.values.findLastIndex((line) => line.some((content) => content !== "")) - list.row;
  const room = block.values.length - first;
  if (facts.length > room) throw new RangeError(`There is room for ${room} rows, not for ${facts.length}.`);
  const rows = Math.max(Math.min(used, room), facts.length);
  return Array.from({ length: rows }).flatMap((_, index) => {
    const { name = "", value = "", unit = "", note = "" } = facts[index] ?? {};
    return [name, value, unit, note].map((text, at) => ({
      row: first + index,
      column: list.columns[at] ?? at,
      value: asTyped(text),
    }));
  });
}
