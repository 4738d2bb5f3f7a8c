import type { Figure, Organ } from "../../figures";
import { figuresWith, memoize, namesOf, type Form } from "../../form";
import type { Check } from "../check";
import type { FigureFinding } from "../finding";
import { words } from "../words.zh-CN";

/** The amount in 万元 from which on an organ of this kind more probably typed 元. */
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
    const doubt =
      fee?.state === "number" ? doubtAbout(fee, organ, namesOf(form).get(id)?.column ?? "") : undefined;
    if (!doubt) return [];
    const [, row = ""] = id.split(".");
    return [
      {
        kind: "figure",
        code: `feeUnit.${row}`,
        severity: "query",
        figures: [id],
        clause: form.clauses.money,
        remedy: { kind: "none" },
        ...doubt,
      },
    ];
  });

/** What is doubtful about an amount of money, if anything: that its cell says 元, or how large it is. */
function doubtAbout(
  { note, exact, value }: Figure & { readonly state: "number" },
  organ: Organ,
  name: string,
) {
  if (note?.endsWith("元") && !note.endsWith("万元"))
    return { message: words.feeInYuan(name, note, exact), seen: [note] };
  return value < limit[organ] ? undefined : { message: words.feeTooLarge(name, exact), seen: [exact] };
}
