import { bareName } from "./names";

/** A unit that is to report. */
export interface RosterEntry {
  readonly name: string;
  /** Why it does not count this time; then it is not reported as missing. */
  readonly leftOut?: string;
}

const headings = new Set(
  ["单位", "单位名称", "名称", "名册", "机关", "机关名称", "部门", "填报单位", "序号"].map(bareName),
);
/** Lines that name no unit: the title of the list, and what is added up below it. */
const noUnit = /(?:名册|名单|一览表)$|^(?:合计|总计|小计|共计)/;
const leftOut = /^(?:不计入|不纳入|不汇总|除外)[：:，,\s]*(.*)$/;
/** A unit that is no more: `2023年3月并入商务局`. What has taken in another one says so later in its line: `原税务局并入`. */
const isGone = /^(?:\d{4}年)?(?:\d{1,2}月)?(?:已|被)*(?:并入|撤销|划入|合并[到至]|注销)/;

/**
 * A roster (名册) from rows of cells: a name a row, in its first cell that is no number. A cell behind it that begins
 * with 不计入 or 不纳入 leaves the unit out for the reason it gives, and so does one that says that the unit is no more
 * (已并入商务局, 撤销). Headings, blank rows, sums and repeated names are passed over.
 *
 * @example rosterFrom([["单位名称"], ["教育局"], ["招商局", "不计入：已并入商务局"]])
 */
export function rosterFrom(rows: readonly (readonly string[])[]): RosterEntry[] {
  const entries = new Map<string, RosterEntry>();
  for (const row of rows) {
    const cells = row.map((cell) => cell.trim());
    const at = cells.findIndex((cell) => cell !== "" && !/^[\d.、]+$/.test(cell));
    const name = (cells[at] ?? "").replace(/^\d+[.、．]\s*/, "");
    const bare = bareName(name);
    if (bare === "" || headings.has(bare) || noUnit.test(bare) || entries.has(bare)) continue;
    const reason = cells
      .slice(at + 1)
      .map((cell) => leftOut.exec(cell))
      .find((found) => found !== null);
    const gone = cells.slice(at + 1).find((cell) => isGone.test(cell));
    const why = reason ? reason[1] || reason[0] : gone;
    entries.set(bare, { name, ...(why !== undefined && { leftOut: why }) });
  }
  return [...entries.values()];
}
