import type { Organ } from "../../figures";
import { figuresWith, memoize, type Form } from "../../form";
import type { Check } from "../check";
import type { FigureFinding } from "../finding";
import { words } from "../words.zh-CN";

/** From so many 万元 on, an organ of this kind more probably typed 元. */
const limit: Record<Organ, number> = {
  town: 1_000,
  department: 10_000,
  county: 1_000_000,
  cityOrAbove: 10_000_000,
  ministry: 10_000_000,
};

const feesOf = memoize((form: Form) => figuresWith(form, { column: "fee" }));

/** The money of the form is in 万元; people type 元. */
export const feeUnit: Check = ({ form, figures, organ }) =>
  feesOf(form).flatMap((id): FigureFinding[] => {
    const fee = figures.get(id);
    if (fee?.state !== "number") return [];
    const [, row = ""] = id.split(".");
    const finding = {
      kind: "figure",
      code: `feeUnit.${row}`,
      severity: "query",
      figures: [id],
      clause: form.clauses.money,
      remedy: { kind: "none" },
    } as const;
    if (fee.note?.endsWith("元") && !fee.note.endsWith("万元"))
      return [{ ...finding, message: words.feeInYuan(fee.note, fee.exact), seen: [fee.note] }];
    if (fee.value < limit[organ]) return [];
    return [{ ...finding, message: words.feeTooLarge(fee.exact), seen: [fee.exact] }];
  });
