import type { FigureId } from "../../form";
import type { Organ } from "../../figures";
import type { Check } from "../check";
import { clauses, messages } from "../words.zh-CN";

const amount: FigureId = "disclosure.fees.amount";

/** From so many 万元 on, an organ of this kind more probably typed 元. */
const limit: Record<Organ, number> = {
  town: 1_000,
  department: 10_000,
  county: 1_000_000,
  cityOrAbove: 10_000_000,
};

/** The only money of the form is in 万元; people type 元. */
export const feeUnit: Check = {
  code: "feeUnit",
  test: ({ figures, organ }) => {
    const fee = figures.get(amount);
    if (fee?.state !== "number") return [];
    const finding = {
      code: "feeUnit.fees",
      severity: "query",
      figures: [amount],
      clause: clauses.feeUnit,
    } as const;
    if (fee.note?.endsWith("元") && !fee.note.endsWith("万元")) {
      return [{ ...finding, message: messages.feeInYuan(fee.note, fee.exact), seen: [fee.note] }];
    }
    if (fee.value < limit[organ]) return [];
    return [{ ...finding, message: messages.feeTooLarge(fee.exact), seen: [fee.exact] }];
  },
};
