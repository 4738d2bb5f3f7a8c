import { namesOf } from "../../form";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** Cells whose content is no number of the form: negatives, fractions, dates, errors, words. */
export const unreadable: Check = {
  code: "unreadable",
  test: ({ figures, form }) => {
    const findings: Finding[] = [];
    for (const [id, figure] of figures) {
      if (figure.state !== "unreadable") continue;
      const title = namesOf(form).get(id)?.title ?? id;
      findings.push({
        code: `unreadable.${id}`,
        severity: "mandatory",
        figures: [id],
        message: messages.unreadable(title, figure.text, messages.why[figure.why]),
        clause: clauses.wholeNumbers,
        seen: [figure.text],
      });
    }
    return findings;
  },
};
