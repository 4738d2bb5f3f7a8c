import { roleName, type Form } from "../../form";
import { feeFactOf } from "../read";
import { sectionNumeral } from "./headings";
import type { Item } from "./item";
import type { Unmentioned } from "./reconcile";
import type { Wording } from "./wording";

/** What the reconciliation says to people. */
export const messages = {
  verdict: {
    agrees: "相符",
    differs: "不符",
    unsure: "拿不准",
    elsewhere: "表外数字",
    unknown: "表中未填",
  } satisfies Record<Item["verdict"], string>,
  reading: {
    received: (form) => `按${roleName(form, "received")}`,
    receivedAndCarriedIn: (form) => `按${roleName(form, "received")}加${roleName(form, "carriedIn")}`,
  } satisfies Record<NonNullable<Item["reading"]>, (form: Form) => string>,
  differs: (surface: string, held: string) => `文中“${surface}”，表中为 ${held}`,
  /** What a percentage is of: `（以本年新收20计算）`. */
  base: (name: string, value: string) => `（以${name}${value}计算）`,
  points: (points: string) => `相差${points}个百分点`,
  notFromTables: "表外数字",
  sum: (head: string, sum: number, missing: string) =>
    `“${head}”之下各项相加为${String(sum)}${missing === "" ? "" : `，未写${missing}`}，请核实`,
  unmentioned: {
    received: () => "没有写收到政府信息公开申请的件数",
    fee: (form) => {
      const fact = feeFactOf(form);
      const section =
        fact?.toldIn === undefined ? "" : `应在第${sectionNumeral(form, fact.toldIn)}部分报告，`;
      return `没有写${fact?.name ?? ""}的收取情况（${section}没有收取也要写明）`;
    },
  } satisfies Record<Unmentioned, (form: Form) => string>,
  wording: {
    missingSection: (found) => `缺少第${found}部分`,
    sectionOrder: (found) => `标题“${found}”的序号与规定格式不符`,
    leftoverYear: (found) => `“${found}”可能是上年文字没有改过来，请核实`,
    legalBasis: (found) => `引用的“${found}”不是这一年度的格式依据，请核实`,
    sameAsLastYear: (found) => `“${found.slice(0, 20)}……”与上年报告完全相同，请核实`,
  } satisfies Record<Wording["code"], (found: string) => string>,
} as const;
