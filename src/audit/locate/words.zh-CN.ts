import { namesOf, roleName, type FigureId, type Form } from "../../form";
import type { Reason, Repair, TableSlip } from "./location";
import type { Slip } from "./slip";

/** How a cell went wrong. */
const slipWords: Record<Slip, string> = {
  transposed: "相邻两位数字写颠倒",
  jumped: "隔一位的两位数字写颠倒",
  digit: "有一位数字写错",
  dropped: "漏写一位数字",
  doubled: "重复写了一位数字",
  extraZero: "末尾多一个 0",
  missingZero: "末尾少一个 0",
  extraDigit: "多写一位数字",
  swapped: "两格的数字互换",
  moved: "数字填错了格",
  sign: "多写了负号",
  unit: "元和万元弄混",
  letter: "数字里打了字母，如把 0 打成 O",
  gap: "数字中间有空格",
  point: "数字中间有多余的点",
  stray: "数字前后有别的字或符号",
  inTenThousands: "把数字写成了“万”",
  missingTotal: "总计没有填",
  totalInPart: "把总计填进了分项",
  repeated: "与旁边一格重复",
  unknown: "数字有误",
};

const shiftWords = {
  down: "整体下移了一行",
  up: "整体上移了一行",
  right: "整体右移了一列",
  left: "整体左移了一列",
} as const;

/** `表三 · 本年新收 · 总计` in its parts. */
function partsOf(
  form: Form,
  figure: FigureId | undefined,
): readonly [sheet: string, row: string, column: string] {
  const name = figure && namesOf(form).get(figure);
  return name ? [name.sheet, name.row, name.column] : ["", "", ""];
}

/** Where the cells of figures stand, as far as a sheet tells: `D17`. */
export type AddressOf = (figure: FigureId) => string | undefined;

/** `D17:D21`; empty where no sheet tells. The cells are in the order of the form: a corner first, the opposite last. */
function rangeOf(cells: readonly FigureId[], addressOf: AddressOf): string {
  const [first, last] = [cells[0], cells.at(-1)].map((figure) => figure && addressOf(figure));
  return first === undefined || last === undefined ? "" : `${first}:${last}`;
}

/** Where all cells of a slip of the table stand: `D17:D21`, of an exchange `D17:I17、D20:I20`. */
export function rangesOf(slip: TableSlip, addressOf: AddressOf): string {
  const lines = slip.kind === "shifted" ? [slip.cells] : slip.cells;
  return lines
    .map((cells) => rangeOf(cells, addressOf))
    .filter((range) => range !== "")
    .join("、");
}

/** How several cells went wrong at once, and which: `表三“自然人”一列“予以公开”至“其他情形”整体下移了一行：D17:D21`. */
function tableSlipWords(slip: TableSlip, form: Form, addressOf: AddressOf): string {
  const ranges = rangesOf(slip, addressOf);
  return ranges === "" ? slipInWords(slip, form) : `${slipInWords(slip, form)}：${ranges}`;
}

function slipInWords(slip: TableSlip, form: Form): string {
  if (slip.kind === "exchanged") {
    const [[sheet, row, column], [, otherRow, otherColumn]] = [
      partsOf(form, slip.cells[0][0]),
      partsOf(form, slip.cells[1][0]),
    ];
    return slip.lines === "rows"
      ? `${sheet}“${row}”和“${otherRow}”两行的数字互换`
      : `${sheet}“${column}”和“${otherColumn}”两列的数字互换`;
  }
  const [sheet, row, column] = partsOf(form, slip.cells[0]);
  const [, lastRow, lastColumn] = partsOf(form, slip.cells.at(-1));
  const shifted = shiftWords[slip.direction];
  if (column === lastColumn) return `${sheet}“${column}”一列“${row}”至“${lastRow}”${shifted}`;
  if (row === lastRow) return `${sheet}“${row}”一行“${column}”至“${lastColumn}”${shifted}`;
  return `${sheet}“${row} · ${column}”至“${lastRow} · ${lastColumn}”一块${shifted}`;
}

/** What else speaks for a repair. */
const reasonWords: Record<
  Reason["source"],
  (value: number, place: { readonly form: Form; readonly row: string; readonly column: string }) => string
> = {
  text: (value) => `正文写的是 ${value}`,
  lastYear: (value, { form }) => `上年报告${roleName(form, "carriedOut")}是 ${value}`,
  leftOpen: (value, { form, column }) =>
    `上年${roleName(form, "leftOpen")} ${value} 件，本年${column}不会更少`,
  alike: (value, { row, column }) => `与上年更接近：上年“${row} · ${column}”是 ${value}`,
};

const noAddress: AddressOf = () => undefined;

/**
 * How a repair explains what is wrong, and what else speaks for it.
 *
 * @param addressOf where the cells stand, for a slip that moved many of them
 */
export function repairWords(
  { changes, tableSlip, reasons }: Repair,
  form: Form,
  addressOf: AddressOf = noAddress,
): string {
  const slips = tableSlip
    ? [tableSlipWords(tableSlip, form, addressOf)]
    : [...new Set(changes.map(({ slip }) => slipWords[slip]))];
  const others = reasons.map(({ source, value, figure }) => {
    const [, row, column] = partsOf(form, figure);
    return reasonWords[source](value, { form, row, column });
  });
  return [...slips, ...new Set(others)].join("；");
}
