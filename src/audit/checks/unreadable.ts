import { namesOf } from "../../form";
import type { Check } from "../check";
import type { FigureFinding } from "../finding";
import { placedIn } from "../placed";
import { words } from "../words.zh-CN";

/** Cells whose content is no number of the form: negatives, fractions, dates, errors, words. */
export const unreadable: Check = (filing) => {
  const { form, withoutNumber } = placedIn(filing);
  const findings: FigureFinding[] = [];
  for (const [id, figure] of withoutNumber) {
    if (figure.state !== "unreadable") continue;
    const title = namesOf(form).get(id)?.title ?? id;
    findings.push({
      kind: "figure",
      code: `unreadable.${id}`,
      severity: "mandatory",
      figures: [id],
      message: words.unreadable(title, figure.text, words.why[figure.why]),
      clause: form.clauses.wholeNumbers,
      remedy: { kind: "none" },
      seen: [figure.text],
    });
  }
  return findings;
};
