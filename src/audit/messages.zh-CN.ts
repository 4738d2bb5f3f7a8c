import type { EqualityKind } from "../form";
import type { Why } from "../figures";
import type { Slip } from "./locate";

/** Every sentence of the audit that people see. */
export const messages = {
  equality: {
    flow: (column: string) => `${column}：本年新收 + 上年结转 与 办理总计 + 结转下年 不相等`,
    results: (column: string) => `${column}：各项办理结果之和与（七）总计不相等`,
    applicants: (row: string) => `${row}：各类申请人之和与总计不相等`,
    outcomes: (block: string) => `${block}：各项结果之和与总计不相等`,
  } satisfies Record<EqualityKind, (place: string) => string>,

  unreadable: (title: string, text: string, why: string) => `${title}：“${text}”${why}`,

  why: {
    negative: "是负数，件数不能小于 0，请改正。",
    fraction: "不是整数，件数应为整数，请改正。",
    tooLarge: "太大，请核对是否多输了数字。",
    date: "是日期，请改填数字，并把单元格格式设为常规。",
    error: "是公式错误，请检查公式或直接填数字。",
    boolean: "不是数字，请改填数字。",
    notANumber: "不是数字，请改填数字，没有的填 0。",
    unitUnclear: "的单位看不明白，请按表头的单位只填数字。",
  } satisfies Record<Why, string>,

  slip: {
    transposed: "相邻两位数字写颠倒",
    digit: "有一位数字写错",
    dropped: "漏写一位数字",
    doubled: "重复写了一位数字",
    extraZero: "末尾多一个 0",
    missingZero: "末尾少一个 0",
    extraDigit: "多写一位数字",
    swapped: "两格的数字互换",
    moved: "数字填错了格",
    unknown: "数字有误",
  } satisfies Record<Slip, string>,
};
