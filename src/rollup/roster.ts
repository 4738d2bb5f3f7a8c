import { bareName } from "./names";

/** A unit that is to report. */
export interface RosterEntry {
  readonly name: string;
  /** Why it does not count this time; it is not missed either. */
  readonly leftOut?: string;
}

const headings = new Set(
  ["单位", "单位名称", "名称", "名册", "机关", "机关名称", "部门", "填报单位", "序号"].map(bareName),
);
const leftOut = /^(?:不计入|不纳入|不汇总|除外)[：:，,\s]*(.*)$/;

/**
 * A roster (名册) from rows of cells: a name a row, in its first cell that is no number. A cell behind it that begins
 * with 不计入 or 不纳入 leaves the unit out for the reason it gives. Headings, blank rows and repeated names are
 * passed over.
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
    if (bare === "" || headings.has(bare) || entries.has(bare)) continue;
    const reason = cells
      .slice(at + 1)
      .map((cell) => leftOut.exec(cell))
      .find((found) => found !== null);
    entries.set(bare, { name, ...(reason && { leftOut: reason[1] || reason[0] }) });
  }
  return [...entries.values()];
}
