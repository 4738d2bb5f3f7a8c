import type { Terms } from "../claim";
import type { Clause, Sentence, Statement } from "../outline/clause";
import { disputeTerms, requestTerms, type BlockTerm } from "../meaning/terms";
import type { Flow, ReadSoFar } from "../meaning/state";
import { has, is, sensesIn } from "../meaning/words";
import type { Word } from "../text/tokens";
import { directionOf } from "./carryOver";
import { onlyOne } from "./askers";
import { outcomeTerms } from "../meaning/results/outcomeTerms";

/** A value that follows from a number before it: `均维持`, `申请人为企业`. */
export interface Implied {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly terms: Terms;
  /** What it means just as well. */
  readonly alternatives?: readonly Terms[];
}

/**
 * The predicate holds the value: what is said of all of them is as many as they are.
 *
 * @example
 * 2023 | 收到政府信息公开申请1件，申请人为企业。 | 1 requests.new.total; 1 requests.new.company
 * 2023 | 收到政府信息公开申请40件，申请人以自然人为主，自然人申请31件。 | 40 requests.new.total; 31 requests.new.natural
 * 2023 | 共收到政府信息公开申请5件，均为自然人申请，全部予以公开。 | 5 requests.new.total; 5 requests.new.natural; 5 requests.granted.total
 * 2023 | 新收政府信息公开申请50件；结转下年度6件，均为自然人。 | 50 requests.new.total; 6 requests.carriedOut.total; 6 requests.carriedOut.natural
 * 2023 | 政府信息公开申请不予处理3件，均属于信访类。 | 3 requests.rejected.total; 3 requests.rejectedPetition.total
 * 2023 | 信息公开引起的行政复议2件，结果维持；行政诉讼1件，未审结。 | 2 disputes.review.total; 2 disputes.review.upheld; 1 disputes.suits.total; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2024 | 收到依申请公开5件，所有申请均已按时办结。 | 5 requests.new.total; 5 requests.resultTotal.total
 * 2024 | 收到信息公开申请26件，其中网上20件，书面6件，均按时办结。 | 26 requests.new.total; 26 requests.resultTotal.total
 * 2023 | 收到信息公开申请16件，予以公开6件，不予公开10件，全部办结。 | 16 requests.new.total; 6 requests.granted.total; 10 requests.denied.total; 16 requests.resultTotal.total
 * 2023 | 信息公开行政诉讼2件（一审1件、二审1件），均胜诉。 | 2 disputes.suits.total; 2 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政诉讼1件，一审驳回，二审审理中。 | 1 disputes.suits.total; 1 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政诉讼5件：直接起诉3件，复议后起诉2件（均维持）。 | 5 disputes.suits.total; 3 disputes.suitDirect.total; 2 disputes.suitAfterReview.total; 2 disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政复议1起，正在办理中；行政诉讼2件，原告撤诉。 | 1 disputes.review.total; 1 disputes.review.pending; 2 disputes.suits.total; 2 disputes.suitDirect.otherOutcome+disputes.suitAfterReview.otherOutcome
 * 2023 | 收到政府信息公开申请1件，予以公开。 | 1 requests.new.total; 1 requests.granted.total
 * 2023 | 收到政府信息公开申请12件，上年结转0件，全部按期办结。 | 12 requests.new.total; 0 requests.carriedIn.total; 12 requests.resultTotal.total
 * 2023 | 信息公开行政复议9件，已审结。 | 9 disputes.review.total; 0 disputes.review.pending
 */
export function impliedIn({ rest, opener, statements, previous }: Clause, state: ReadSoFar): Implied[] {
  if (has(rest, "none") || rest.length === 0) return [];
  if (state.notDue && statements.length === 0) return wentOn(rest, state.notDue.value, state);
  const behind = statements.length > 0;
  if (state.subject === "disputes") return ended(rest, opener, behind, previous, state);
  if (state.subject === "requests" && !state.frame)
    return [
      ...asked(rest, opener, behind, state, opener === "（" ? previous?.statements.at(-1) : undefined),
      ...resulted(rest, opener, state),
    ];
  return [];
}

/** `1件未到答复期限，依法结转至下一年度`. */
function wentOn(rest: readonly Word[], value: number, { rows }: ReadSoFar): Implied[] {
  const terms =
    directionOf(rest) === "out" && has(rest, "carry") ? requestTerms(rows, [rows.carriedOut]) : undefined;
  return terms ? [{ ...spanOf(rest), value, terms }] : [];
}

const spanOf = (words: readonly Word[]) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

function asked(
  rest: readonly Word[],
  opener: string,
  behind: boolean,
  state: ReadSoFar,
  bracketOf: Statement | undefined,
): Implied[] {
  const { flow, text, rows } = state;
  const told = lastTold(state, bracketOf);
  const found = sensesIn(rest, "applicant").filter(({ word }) => !is(word, "other"));
  const kind = onlyOne(found);
  const [first] = found;
  if (!kind || !first || !told || has(rest, "receive", "request")) return [];
  const lead = rest.slice(0, rest.indexOf(first.word));
  const whole =
    has(lead, "all") ||
    has(lead, "askers") ||
    (is(lead[0], "by") && !behind && opener === "，" && flow === "received");
  if (
    !whole ||
    /[^，。；]*(?:答复|送达|告知|联系)/.test(text.slice(lead[0]?.start ?? first.word.start, first.word.start))
  )
    return [];
  if (/^.{0,4}(?:为主|居多|为多|占多数|占大多数)/.test(text.slice(first.word.end, first.word.end + 9)))
    return [];
  const terms = requestTerms(rows, [told.row], kind.key);
  return terms ? [{ ...spanOf([...lead, first.word]), value: told.value, terms }] : [];
}

/** The requests that `均为自然人` goes back to: those carried over where a semicolon sets them apart, or those received. */
function lastTold(
  { rows, received, rowTold }: ReadSoFar,
  bracketOf: Statement | undefined,
): { row: string; value: number } | undefined {
  const apart = rowTold?.statement;
  if (apart && apart === bracketOf) return { row: rowTold.row, value: apart.mention.value };
  const carries = rowTold?.row === rows.carriedIn || rowTold?.row === rows.carriedOut;
  if (apart && carries && apart.clause.opener === "；" && apart.clause.statements[0] === apart)
    return { row: rowTold.row, value: apart.mention.value };
  return received && { row: rows.received, value: received.value };
}

function resulted(
  rest: readonly Word[],
  opener: string,
  { latest, received, flow, rows, text, groups, sentence }: ReadSoFar,
): Implied[] {
  const implied: Implied[] = [];
  const all = rest.findIndex((word) => is(word, "all"));
  const [only, ...others] = sensesIn(rest, "outcome").filter(
    ({ word }) => !is(word, "publish") && !is(word, "other"),
  );
  const resultIs = opener === "，" && (is(rest[0], "result") || (is(rest[0], "by") && latest === received));
  const isTheOne =
    latest?.value === 1 &&
    latest === received &&
    opener === "，" &&
    only !== undefined &&
    only.word === rest[0];
  const spoken = all >= 0 || resultIs || isTheOne;
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
    (word) => is(word, "settle") && /(?:[办处]理?(?:结|毕|完|完毕|完成|完结))$/.test(word.word),
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

/** What may be told of those received before it is said that all were settled. */
const heldByReceived: ReadonlySet<Flow> = new Set(["received", "applicant", "outcome", "carriedIn"]);

/** `上年遗留2件，新增31件，全部办结`: all are more than came in. */
const tellsCarriedApart = (sentence: Sentence | undefined) =>
  sentence?.clauses.some(
    ({ words, statements, depth }) =>
      depth === 0 && statements.some(({ mention }) => mention.value > 0) && has(words, "carry"),
  );

function ended(
  rest: readonly Word[],
  opener: string,
  behind: boolean,
  previous: Clause | undefined,
  state: ReadSoFar,
): Implied[] {
  const { rows, proceedings, last } = state;
  const all = rest.find((word) => is(word, "all"));
  const known = [...proceedings.values()];
  const spoken = known.slice(-1);
  const done = rest.find(({ word }) => word === "审结");
  const ending = endingSaid(rest, rows);
  if (namesBlockBehind(rest, ending) || has(rest, "receive")) return [];
  if (done && !ending && state.text.slice(Math.max(0, done.start - 4), done.start).includes("已")) {
    const pending = pendingKey(state);
    return pending === undefined
      ? []
      : spoken.map(({ block }) => ({
          ...spanOf([done]),
          value: 0,
          terms: disputeTerms(rows, block, pending),
        }));
  }
  // `还有1起尚在审理之中` has told it of that one.
  if (ending && behind && last?.[0].endsWith(`.${ending.key}`)) return [];
  const from = Math.max(0, (rest[0]?.start ?? 0) - 3);
  if (ending && countsApart.test(state.text.slice(from, ending.word.start))) return [];
  if (
    !ending ||
    /(?:二审|上诉|再审)[^，。；）]*$/.test(
      state.text.slice(Math.max(0, ending.word.start - 8), ending.word.end),
    )
  )
    return [];
  const [first] = rest;
  // `其中直接起诉2件，均未审结`: of that part.
  const isOfPart = opener === "，" && previous !== undefined && has(previous.words, "among");
  const predicative = all !== undefined || opener === "，" || opener === "（" || behind;
  if (!predicative || first === undefined) return [];
  return (all && opener !== "（" && !isOfPart ? known : spoken)
    .filter(({ value, told }) => value > 0 && !told)
    .map(({ block, value }) => ({
      ...spanOf([all ?? ending.word, ending.word]),
      value,
      terms: disputeTerms(rows, block, ending.key),
      ...(all ? { alternatives: besidePending(block, ending.key, state) } : {}),
    }));
}

interface EndingSaid {
  readonly word: Word;
  readonly key: string;
}

/** How they ended: in the words of the form, 撤诉, or 正在办理. */
function endingSaid(
  rest: readonly Word[],
  { otherEnding, pending }: ReadSoFar["rows"],
): EndingSaid | undefined {
  const resultIs = has(rest, "result");
  const [ending] = sensesIn(rest, "ending").filter(({ word }) => resultIs || !is(word, "other"));
  if (ending) return { word: ending.word, key: ending.sense.key };
  const withdrawn = rest.find((word) => is(word, "withdrawn"));
  if (withdrawn) return otherEnding === "" ? undefined : { word: withdrawn, key: otherEnding };
  const open = rest.find((word) => is(word, "open"));
  return open && pending !== "" ? { word: open, key: pending } : undefined;
}

/** Something else is spoken of behind; 撤回复议申请 is of those before. */
const namesBlockBehind = (rest: readonly Word[], ending: EndingSaid | undefined) =>
  sensesIn(rest, "block").some(
    ({ word }) => !ending || (word.start > ending.word.start && !is(ending.word, "withdrawn")),
  );

/** `两次维持，一次撤销`: of some. */
const countsApart = /[一二两三四五六七八九十](?:次|起|件|例|宗)/;

/** `均获维持`: all that were decided already, where some are not. */
function besidePending(block: BlockTerm, ending: string, state: ReadSoFar): readonly Terms[] {
  const pending = pendingKey(state);
  if (pending === undefined || pending === ending) return [];
  const [first, ...others] = disputeTerms(state.rows, block, ending);
  return [[first, ...others, ...disputeTerms(state.rows, block, pending)]];
}

/** The outcome that says that nothing was decided yet. */
const pendingKey = ({ rows }: ReadSoFar): string | undefined => rows.pending;
