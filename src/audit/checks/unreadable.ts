import { namesOf } from "../../form";
import type { Check } from "../check";
import type { FigureFinding } from "../finding";
import { lettersIn, readingsOf } from "../locate/readings";
import { placedIn } from "../placed";
import { words } from "../words.zh-CN";

/**
 * Cells whose content is no number of the form: negatives, fractions, dates, errors, words. A content that can
 * only mean one number, such as `29O` with a letter in it, gets that number as a remedy.
 */
export const unreadable: Check = (filing) => {
  const { form, withoutNumber } = placedIn(filing);
  const findings: FigureFinding[] = [];
  for (const [id, figure] of withoutNumber) {
    if (figure.state !== "unreadable") continue;
    const title = namesOf(form).get(id)?.title ?? id;
    const { text } = figure;
    const meant = figure.below === undefined ? meantAs(text) : undefined;
    findings.push({
      kind: "figure",
      code: `unreadable.${id}`,
      severity: "mandatory",
      figures: [id],
      message: words.unreadable(
        title,
        text,
        meant ? words.meant[meant.slip](lettersIn(text), meant.value) : words.why[figure.why],
      ),
      clause: form.clauses.wholeNumbers,
      remedy: meant ? { kind: "fill", values: new Map([[id, meant.value]]) } : { kind: "none" },
      seen: [text],
    });
  }
  return findings;
};

/** The number that a text means, if it can only mean one. A text with a point inside can always mean two. */
function meantAs(
  text: string,
): { readonly value: number; readonly slip: keyof typeof words.meant } | undefined {
  const [reading, ...others] = readingsOf(text);
  if (!reading || others.length > 0 || reading.slip === "point") return undefined;
  return { value: reading.value, slip: reading.slip };
}
