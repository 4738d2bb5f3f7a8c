import * as hints from "./hints.zh-CN";
import * as spoken from "./spoken.zh-CN";
import type { Node } from "../../tree";

const denied: Node = {
  key: "denied",
  spoken: spoken.denied,
  label: "（三）不予公开",
  name: "不予公开",
  parts: [
    {
      key: "deniedStateSecret",
      hint: hints.deniedStateSecret,
      spoken: spoken.deniedStateSecret,
      label: "1.属于国家秘密",
      name: "国家秘密",
    },
    {
      key: "deniedByLaw",
      hint: hints.deniedByLaw,
      spoken: spoken.deniedByLaw,
      label: "2.其他法律行政法规禁止公开",
      name: "法律法规禁止公开",
    },
    {
      key: "deniedSecurity",
      hint: hints.deniedSecurity,
      spoken: spoken.deniedSecurity,
      label: "3.危及“三安全一稳定”",
      name: "三安全一稳定",
    },
    {
      key: "deniedThirdParty",
      hint: hints.deniedThirdParty,
      spoken: spoken.deniedThirdParty,
      label: "4.保护第三方合法权益",
      name: "第三方合法权益",
    },
    {
      key: "deniedInternal",
      hint: hints.deniedInternal,
      spoken: spoken.deniedInternal,
      label: "5.属于三类内部事务信息",
      name: "内部事务信息",
    },
    {
      key: "deniedDeliberative",
      hint: hints.deniedDeliberative,
      spoken: spoken.deniedDeliberative,
      label: "6.属于四类过程性信息",
      name: "过程性信息",
    },
    {
      key: "deniedCaseFile",
      hint: hints.deniedCaseFile,
      spoken: spoken.deniedCaseFile,
      label: "7.属于行政执法案卷",
      name: "行政执法案卷",
    },
    {
      key: "deniedInquiry",
      hint: hints.deniedInquiry,
      spoken: spoken.deniedInquiry,
      label: "8.属于行政查询事项",
      name: "行政查询事项",
    },
  ],
};

const unavailable: Node = {
  key: "unavailable",
  spoken: spoken.unavailable,
  label: "（四）无法提供",
  name: "无法提供",
  parts: [
    {
      key: "unavailableNotHeld",
      hint: hints.unavailableNotHeld,
      spoken: spoken.unavailableNotHeld,
      label: "1.本机关不掌握相关政府信息",
      name: "本机关不掌握",
    },
    {
      key: "unavailableNeedsCreation",
      hint: hints.unavailableNeedsCreation,
      spoken: spoken.unavailableNeedsCreation,
      label: "2.没有现成信息需要另行制作",
      name: "需要另行制作",
    },
    {
      key: "unavailableUnclear",
      hint: hints.unavailableUnclear,
      spoken: spoken.unavailableUnclear,
      label: "3.补正后申请内容仍不明确",
      name: "补正后仍不明确",
    },
  ],
};

const rejected: Node = {
  key: "rejected",
  spoken: spoken.rejected,
  label: "（五）不予处理",
  name: "不予处理",
  parts: [
    {
      key: "rejectedPetition",
      hint: hints.rejectedPetition,
      spoken: spoken.rejectedPetition,
      label: "1.信访举报投诉类申请",
      name: "信访举报投诉",
    },
    {
      key: "rejectedRepeat",
      hint: hints.rejectedRepeat,
      spoken: spoken.rejectedRepeat,
      label: "2.重复申请",
      name: "重复申请",
    },
    {
      key: "rejectedPublication",
      hint: hints.rejectedPublication,
      spoken: spoken.rejectedPublication,
      label: "3.要求提供公开出版物",
      name: "要求公开出版物",
    },
    {
      key: "rejectedExcessive",
      hint: hints.rejectedExcessive,
      spoken: spoken.rejectedExcessive,
      label: "4.无正当理由大量反复申请",
      name: "大量反复申请",
    },
    {
      key: "rejectedReissue",
      hint: hints.rejectedReissue,
      spoken: spoken.rejectedReissue,
      label: "5.要求行政机关确认或重新出具已获取信息",
      name: "确认或重新出具",
    },
  ],
};

/** （六）其他处理 of edition 2021: three rows. */
export const otherInThreeRows: Node = {
  key: "other",
  spoken: spoken.other,
  label: "（六）其他处理",
  name: "其他处理",
  parts: [
    {
      key: "otherNotCorrected",
      hint: hints.otherNotCorrected,
      spoken: spoken.otherNotCorrected,
      label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      name: "逾期不补正",
    },
    {
      key: "otherFeeUnpaid",
      hint: hints.otherFeeUnpaid,
      spoken: spoken.otherFeeUnpaid,
      label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      name: "逾期未缴费",
    },
    {
      key: "otherRest",
      role: "rest",
      hint: hints.otherRest,
      spoken: spoken.otherRest,
      label: "3.其他",
      name: "其他情形",
    },
  ],
};

/** （六）其他处理 of edition 2019, and of later reports that kept its layout: one row. */
export const otherInOneRow: Node = {
  key: "other",
  hint: hints.other,
  spoken: spoken.other,
  label: "（六）其他处理",
  name: "其他处理",
};

/** 三、本年度办理结果 of section 三, with its rows of （六）其他处理. */
export function resultsWith(other: Node): Node {
  return {
    key: "results",
    label: "三、本年度办理结果",
    name: "办理结果",
    parts: [
      {
        key: "granted",
        hint: hints.granted,
        spoken: spoken.granted,
        label: "（一）予以公开",
        name: "予以公开",
      },
      {
        key: "partlyGranted",
        hint: hints.partlyGranted,
        spoken: spoken.partlyGranted,
        label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        name: "部分公开",
      },
      denied,
      unavailable,
      rejected,
      other,
      {
        key: "resultTotal",
        hint: hints.settled,
        role: "settled",
        label: "（七）总计",
        name: "办理总计",
        total: true,
      },
    ],
  };
}
