import type { Reason, TableSlip } from "./location";
import type { Slip } from "./slip";

/** How a cell went wrong. */
export const slipWords: Record<Slip, string> = {
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
  letter: "数字里打了字母",
  gap: "数字中间有空格",
  point: "数字中间有小数点",
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

/** How several cells went wrong at once. */
export function tableSlipWords(slip: TableSlip): string {
  if (slip.kind === "shifted") return `这些数字${shiftWords[slip.direction]}`;
  return slip.lines === "rows" ? "两行的数字互换" : "两列的数字互换";
}

/** What else speaks for a repair. */
export function reasonWords({ source, value }: Reason): string {
  return source === "text" ? `正文写的是 ${value}` : `上年报告结转下年是 ${value}`;
}
