import { figures, type Reading, type ReadingRule } from "../meaning/reading";
import { named } from "../meaning/named";
import type { View } from "../meaning/state";
import { has, is } from "../meaning/senses";
import type { Word } from "../text/tokens";

/**
 * This year's number behind last year's of the same thing, which it does not name again.
 *
 * @example
 * 2024 | 上年度我局共收到16件申请，本年度9件。 | 9 requests.new.total
 * 2023 | 信息公开行政复议方面，2022年5件，2023年3件。 | 3 disputes.review.total
 * 2024 | 政府信息公开申请量同比增长25%，达35件。 | 35 requests.new.total
 * 2024 | 政府信息公开申请量与上年持平，为12件。 | 12 requests.new.total
 * 2024 | 与2023年相比，政府信息公开申请量增加58件，增幅21.3%，达到330件。 | 330 requests.new.total
 * 2024 | 与上年度相比，政府信息公开申请量由23件上升为37件。 | 37 requests.new.total
 */
export const thisYear: ReadingRule = { name: "thisYear", read: readThisYear };

function readThisYear(view: View): Reading | undefined {
  const { state, lead, unit } = view;
  const { compared, changed } = state;
  if (
    changed &&
    changed.clause === view.clause.previous &&
    /^(?:仅|已|共)?(?:达到?了?|[升降]?至|总量?为|为|共计?)$/.test(view.raw)
  )
    return figures(named({ ...view, lead: changed.lead.filter((word) => !isComparing(word)) }), 11);
  if (isAsBefore(view))
    return figures(
      named({ ...view, lead: (view.clause.previous?.words ?? []).filter((word) => !isComparing(word)) }),
      11,
    );
  if (!compared || unit === "%" || unit !== compared.unit) return undefined;
  const again = has(lead, "present") && lead.every((word) => saysWhen(word) || is(word, "among"));
  if (!again && !(state.pastClause === view.clause && changesTo(view))) return undefined;
  return figures(compared.terms, 11);
}

/** `行政强制与上年持平，为40件`. */
function isAsBefore({ raw, clause: { previous, opener }, state: { text } }: View): boolean {
  if (opener !== "，" || !previous || previous.statements.length > 0 || !has(previous.words, "past"))
    return false;
  return (
    /^(?:仍|均|都)?为$/.test(raw) &&
    /(?:持平|一样|相同|相当|一致)$/.test(text.slice(previous.end - 2, previous.end))
  );
}

const isComparing = (word: Word) =>
  is(word, "compare") || is(word, "past") || is(word, "more") || is(word, "less");

const saysWhen = (word: Word) =>
  is(word, "present") || is(word, "sum") || is(word, "by") || is(word, "shield") || is(word, "rest");

/** `由23件上升为37件`, `从8件减少到5件`. */
const changesTo = ({ raw }: View): boolean =>
  /^(?:增|升|降|减|上升|下降|提高|回落)[^，。]{0,4}[至到为]$/.test(raw);
