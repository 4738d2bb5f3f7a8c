import type { About } from "./claim";
import type { Spot } from "./context";

/** What a number says of money: 行政事业性收费 of section 二 in 万元, 信息处理费 of section 六 in 元. */
export function feeAbout({ near, before, next, mention }: Spot): About | undefined {
  const { unit } = mention;
  const processing = /信息处理费|信息公开(?:处理)?(?:收)?费|检索费|复制费/;
  if (unit === "元") {
    if (processing.test(near) || processing.test(before) || /^(?:的)?信息处理费/.test(next)) {
      return { kind: "figures", terms: ["informationFee.yuan"] };
    }
    return undefined;
  }
  if (unit === "万元" && /行政事业性收费/.test(before)) {
    return { kind: "figures", terms: ["disclosure.fees.amount"] };
  }
  if (/^(?:件|件次|宗|起|份|)$/.test(unit) && (/收取.*信息处理费/.test(next) || /信息处理费/.test(near))) {
    return { kind: "figures", terms: ["informationFee.cases"] };
  }
  return undefined;
}
