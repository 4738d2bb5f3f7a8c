import type { Word } from "../../text/tokens";
import type { Clause, Sentence } from "../../outline/clause";
import { spanOf, type Implied } from "../implied";
import type { Flow, ReadSoFar } from "../state";
import { requestTerms } from "../terms";
import { has, is, sensesIn } from "../senses";
import { outcomeTerms } from "./outcomeTerms";

/** `全部予以公开`, `均按时办结`: all requests had one outcome, or were settled. */
export function impliedResults(
  { rest, opener, previous }: Clause,
  { latest, received, flow, rows, text, here: { groups, sentence } }: ReadSoFar,
): Implied[] {
  const implied: Implied[] = [];
  const all = rest.findIndex((word) => is(word, "all"));
  const [only, ...others] = sensesIn(rest, "outcome").filter(
    ({ word }) => !is(word, "publish") && !is(word, "other"),
  );
  const resultIs =
    opener === "，" &&
    (is(rest[0], "result") ||
      (is(rest[0], "by") && latest === received && previous?.statements.at(-1) === latest?.statement));
  const isTheOne =
    latest?.value === 1 &&
    latest === received &&
    opener === "，" &&
    only !== undefined &&
    (only.word === rest.find((word) => !is(word, "askers")) ||
      (only.sense.group === undefined && isDecided(rest)));
  // `对于本机关制作的信息均予以公开`: of some.
  const ofSome = has(rest.slice(0, Math.max(all, 0)), "info");
  const spoken = (all >= 0 && !ofSome) || resultIs || isTheOne;
  if (only && latest && spoken && only.word.start > (rest[all]?.start ?? -1)) {
    const terms = others.length === 0 ? requestTerms(rows, [only.sense.key]) : outcomeTerms(rest, rows);
    if (terms)
      implied.push({
        ...spanOf([rest[Math.max(all, 0)] ?? only.word, only.word]),
        value: groups.get(only.sense.key) ?? latest.value,
        terms,
      });
  }
  const settled = rest.find(
    (word) =>
      is(word, "settle") &&
      /(?:[办处]理?(?:结|毕|完|完毕|完成|完结|结束))$|^完成(?:办理|答复)$/.test(word.word),
  );
  const parts = flow !== undefined && heldByReceived.has(flow);
  if (settled && received && parts && !tellsCarriedApart(sentence) && only === undefined) {
    const before = text.slice(Math.max(0, settled.start - 16), settled.start);
    const terms = requestTerms(rows, [rows.settled]);
    if (
      terms &&
      /(?:均(?![应须需能可会将要])|全部|全都|所有申请)[^，。；]{0,12}$/.test(before) &&
      has(rest, "all")
    )
      implied.push({
        ...spanOf([rest.find((word) => is(word, "all")) ?? settled, settled]),
        value: received.value,
        terms,
      });
  }
  return implied;
}

/** `收到申请1件，因涉及商业秘密作出部分公开决定`. */
const isDecided = (words: readonly Word[]) => has(words, "decide", "settle");

/** What may be told of those received before it is said that all were settled. */
const heldByReceived: ReadonlySet<Flow> = new Set([
  "received",
  "handled",
  "applicant",
  "outcome",
  "carriedIn",
]);

/** `上年遗留2件，新增31件，全部办结`: all are more than came in. */
const tellsCarriedApart = (sentence: Sentence | undefined) =>
  sentence?.clauses.some(
    ({ words, statements, depth }) =>
      depth === 0 && statements.some(({ mention }) => mention.value > 0) && has(words, "carry"),
  );
