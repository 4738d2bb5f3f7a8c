import { exactSum, textOf, valueOf } from "../../figures";
import { namesOf } from "../../form";
import type { Box, WrittenSheet } from "../../sheets/plan";
import { cellsOf, figureIdsOf } from "../commonForm";
import type { Rollup } from "../rolledUp";
import type { Unit } from "../unit";
import { words } from "../words.zh-CN";
import { firstRow, listSheet } from "./listSheet";

const say = words.sheets.detail;

/** Room for units that are typed in later. */
const spare = 50;

/** Where the sums find a figure's numbers on 单位明细, and whether they count. */
export interface DetailPlaces {
  readonly included: Box;
  readonly column: (index: number) => Box;
}

/** Where formulas find what counts and each figure in 单位明细, with room for more units. */
export function detailPlaces({ units }: Pick<Rollup, "units">): DetailPlaces {
  const rows = units.length + spare;
  const column = (at: number): Box => ({ row: firstRow, column: at, rows, columns: 1 });
  return {
    included: column(say.headers.indexOf(say.included)),
    column: (index) => column(say.headers.length + index),
  };
}

/** 单位明细: a row a unit, a column a figure; 纳入 says whether the sums count it. */
export function detailSheet(rollup: Rollup): WrittenSheet {
  const { form, units } = rollup;
  const ids = figureIdsOf(form);
  const { included } = detailPlaces(rollup);
  return listSheet({
    sheet: say.sheet,
    title: say.title,
    headers: [...say.headers, ...ids.map((id) => namesOf(form).get(id)?.title ?? id)],
    widths: [150, 150, 45, 45, 60],
    frozenColumns: 1,
    dressedColumns: say.headers.length,
    rows: units.map((unit) => [
      unit.name,
      unit.file,
      unit.filing.year || "",
      unit.notCounted ? words.no : words.yes,
      ...ids.map((id) => contentOf(unit, id)),
    ]),
    validations: [
      {
        box: included,
        rule: { kind: "list", entries: [words.yes, words.no] },
        prompt: say.prompt,
        alert: say.alert,
      },
    ],
  });
}

/** A number, or the text that stands there in its place: blank cells stay blank. */
function contentOf({ filing }: Unit, id: ReturnType<typeof figureIdsOf>[number]): string | number {
  const cells = cellsOf(filing, id);
  const [only] = cells;
  if (only && cells.length === 1) return valueOf(only) ?? textOf(only);
  const numbers = cells.flatMap((figure) => (figure.state === "number" ? [figure.exact] : []));
  const sum = exactSum(numbers);
  return sum === undefined ? "" : Number(sum);
}
