import type { WrittenSheet } from "../../sheets/plan";
import type { UnreadableFile } from "../asJson";
import { remarksWithSeal } from "../remarks";
import type { Rollup } from "../rolledUp";
import { stateOf } from "../unit";
import { words } from "../words.zh-CN";
import { listSheet } from "./listSheet";

const say = words.sheets.roster;

/** 名册: every unit with its state; units that sent nothing come first. */
export function rosterSheet({ units, missing }: Rollup, unreadable: readonly UnreadableFile[]): WrittenSheet {
  return listSheet({
    sheet: say.sheet,
    title: say.title,
    headers: say.headers,
    widths: [180, 80, 45, 45, 50, 50, 220, 300],
    frozenColumns: 1,
    rows: [
      ...missing.map(({ name }) => [name, words.missing, words.no, "", "", "", "", ""]),
      ...units.map((unit) => [
        unit.name,
        words.states[stateOf(unit)],
        unit.notCounted ? words.no : words.yes,
        unit.filing.year || "",
        unit.audit.verdict.mandatory,
        unit.audit.verdict.toExplain,
        unit.file,
        remarksWithSeal(unit).join("；"),
      ]),
      ...unreadable.map(({ file, message }) => ["", words.unreadable, words.no, "", "", "", file, message]),
    ],
  });
}
