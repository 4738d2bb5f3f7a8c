import { equalityNames, roleName, type Equality, type Form } from "../form";
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

/** What the form calls the documents that were issued, those that were repealed, and those in force. */
const stockNames = (form: Form) =>
  [roleName(form, "issued"), roleName(form, "repealed"), roleName(form, "inForce")] as const;

/** Both sides of an equality in words. */
function sidesOf(names: ReturnType<typeof equalityNames>): readonly [left: string, right: string] {
  switch (names.kind) {
    case "flow":
      return [names.left.join(" + "), names.right.join(" + ")];
    case "results":
      return [`各项${names.parts ?? ""}之和`, names.total];
    case "applicants":
      return [names.parts === undefined ? "各栏之和" : `各类${names.parts}之和`, names.total];
    case "outcomes":
      return ["各项结果之和", names.total];
  }
}

/** Every sentence of the audit that people see. */
export const words = {
  /** What must be equal, whichever row or column it is: `本年新收 + 上年结转 = 办理总计 + 结转下年`. */
  rule: (form: Form, equality: Equality) => {
    const names = equalityNames(form, equality);
    const [left, right] = sidesOf(names);
    return `${names.kind === "outcomes" ? names.table : ""}${left} = ${right}`;
  },
  /** That it is not equal, at a place. */
  broken: (place: string, form: Form, equality: Equality) => {
    const sides = sidesOf(equalityNames(form, equality));
    return `${place}：${equality.kind === "flow" ? `${sides.join(" 与 ")} ` : sides.join("与")}不相等`;
  },

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

  /** About a text that can only mean one number. */
  meant: {
    letter: (letters: readonly string[], value: number) =>
      `里的“${letters.join("”“")}”不是数字，应是把数字打成了字母：可改为 ${value}。`,
    gap: (_letters: readonly string[], value: number) => `中间有空格：可改为 ${value}。`,
    stray: (_letters: readonly string[], value: number) =>
      `前后有别的字或符号，请只填数字：可改为 ${value}。`,
    inTenThousands: (_letters: readonly string[], value: number) =>
      `写成了“万”，请按件数填：可改为 ${value}。`,
  },

  carriedOver: (form: Form, column: string, now: number, last: number) =>
    `${column}：${roleName(form, "carriedIn")}填 ${now}，上年报告${roleName(form, "carriedOut")}是 ${last}`,
  rollForward: (form: Form, name: string, now: number) => {
    const [issued, repealed, inForce] = stockNames(form);
    return `${name}：${inForce} ${now} 件，与“上年${inForce} + 本年${issued} − 本年${repealed}”不一致；若因清理、合并等，请写一句说明`;
  },
  swing: (title: string, now: number, last: number) =>
    `${title}：本年 ${now}，上年 ${last}，变动较大，请核实`,
  unchanged: (sheet: string) => `${sheet}与上年完全相同，请核实是否已按本年情况填写`,
  ruleMaker: (row: string, values: string, why: string) => `${row}一行填了 ${values}：${why}，请核实`,
  feeInYuan: (fee: string, typed: string, amount: string) =>
    `${fee}“${typed}”是以元填写，按万元应为 ${amount}，请核实`,
  feeTooLarge: (fee: string, amount: string) => `${fee} ${amount} 万元，金额偏大，请核实是否把元填成了万元`,
  issuedInForce: (form: Form, name: string, issued: number, repealed: number, inForce: number) => {
    const names = stockNames(form);
    return `${name}：本年${names[0]} ${issued} 件、${names[1]} ${repealed} 件，${names[2]}只有 ${inForce} 件，请核实`;
  },
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
