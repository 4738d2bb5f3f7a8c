import { namesOf } from "../../form";
import type { Filing } from "../../figures";
import type { Finding } from "../finding";
import { messages } from "../messages.zh-CN";

/** Cells whose content is no number of the form (mandatory): negatives, fractions, dates, errors, words. */
export function checkUnreadable(filing: Filing): Finding[] {
  const findings: Finding[] = [];
  for (const [id, figure] of filing.figures) {
    if (figure.state !== "unreadable") continue;
    const title = namesOf(filing.form).get(id)?.title ?? id;
    findings.push({
      code: `unreadable.${figure.why}`,
      severity: "mandatory",
      figures: [id],
      message: messages.unreadable(title, figure.text, messages.why[figure.why]),
    });
  }
  return findings;
}
