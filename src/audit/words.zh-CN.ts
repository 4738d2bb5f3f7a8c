import type { EqualityKind } from "../form";
import type { WhyUnreadable } from "../figures";
import { rangesOf, repairWords } from "./locate/words.zh-CN";
import type { Verdict } from "./verdict";

/** Where the rules that are ours come from; the form's own stand in its edition. */
export const clauses = {
  acrossYears: "与本单位上年度报告衔接",
  factParts: "“其他数据”：分项与总数衔接",
  fillZero: "填报惯例：没有发生的填 0",
} as const;

/** The verdict in one line: banner, ribbon and command line print this and nothing else. */
export function verdictLine(verdict: Verdict): string {
  const { equalities, balanced, broken, pending, unreadable, blank, mandatory, toExplain, explained } =
    verdict;
  const sums = [`${balanced} 平`];
  if (broken > 0) sums.push(`${broken} 不平`);
  if (pending > 0) sums.push(`${pending} 待填`);
  if (unreadable > 0) sums.push(`${unreadable} 因有格不是数字而未核`);
  const parts = [`${equalities} 条勾稽：${sums.join("，")}`];
  if (mandatory > broken) parts.push(`另有 ${mandatory - broken} 处须改正`);
  if (toExplain > 0) parts.push(`${toExplain} 处待核实`);
  if (explained > 0) parts.push(`${explained} 处已说明`);
  if (blank > 0) parts.push(`还有 ${blank} 格未填`);
  return parts.join("；");
}

/** Every sentence of the audit that people see. */
export const words = {
  /** What must be equal, whichever row or column it is. */
  kinds: {
    flow: "本年新收 + 上年结转 = （七）总计 + 结转下年度",
    results: "各项办理结果之和 = （七）总计",
    applicants: "各类申请人之和 = 总计",
    outcomes: "各项结果之和 = 总计",
  } satisfies Record<EqualityKind, string>,

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
  } satisfies Record<WhyUnreadable, string>,

  /** What is said of a text that can only have been meant as one number. */
  meant: {
    letter: (letters: readonly string[], value: number) =>
      `里的“${letters.join("”“")}”不是数字，应是把数字打成了字母：可改为 ${value}。`,
    gap: (_letters: readonly string[], value: number) => `中间有空格：可改为 ${value}。`,
    stray: (_letters: readonly string[], value: number) =>
      `前后有别的字或符号，请只填数字：可改为 ${value}。`,
    inTenThousands: (_letters: readonly string[], value: number) =>
      `写成了“万”，请按件数填：可改为 ${value}。`,
  },

  carriedOver: (column: string, now: number, last: number) =>
    `${column}：上年结转填 ${now}，上年报告结转下年是 ${last}`,
  rollForward: (name: string, now: number) =>
    `${name}：现行有效 ${now} 件，与“上年现行有效 + 本年制发 − 本年废止”不一致；若因清理、合并等，请写一句说明`,
  swing: (title: string, now: number, last: number) =>
    `${title}：本年 ${now}，上年 ${last}，变动较大，请核实`,
  unchanged: (sheet: string) => `${sheet}与上年完全相同，请核实是否已按本年情况填写`,
  ruleMaker: (values: string) =>
    `规章一行填了 ${values}：规章由国务院部门、省级和设区的市级政府制定，本单位的规章制度不计入，请核实`,
  feeInYuan: (typed: string, amount: string) => `收费金额“${typed}”是以元填写，按万元应为 ${amount}，请核实`,
  feeTooLarge: (amount: string) => `收费金额 ${amount} 万元，金额偏大，请核实是否把元填成了万元`,
  issuedInForce: (name: string, issued: number, repealed: number, inForce: number) =>
    `${name}：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效只有 ${inForce} 件，请核实`,
  meantZero: {
    slash: (sheet: string, number: number) => `${sheet}有 ${number} 格填了“/”或“无”，没有发生的应填 0`,
    blank: (sheet: string, number: number) => `${sheet}有 ${number} 格空着，合计已相等，应填 0`,
  },
  factParts: {
    more: (name: string, sum: string, whole: string) =>
      `其他数据“${name}”：分项 ${sum}，多于总数 ${whole}，请核实`,
    other: (name: string, sum: string, whole: string) =>
      `其他数据“${name}”：分项 ${sum}，与总数 ${whole} 不一致，请核实`,
  },
  numberAsText: (sheet: string, cells: number, isAdded: boolean) =>
    `${sheet}有 ${cells} 格的数字是文本（如带“件”字或全角），${isAdded ? "合计公式加不上，" : ""}请改成纯数字`,

  repair: repairWords,
  ranges: rangesOf,
};
