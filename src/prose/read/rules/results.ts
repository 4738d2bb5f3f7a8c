import type { Terms } from "../claim";
import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import { isSomeOf } from "../meaning/requests/told";
import { besideResults } from "../meaning/results/beside";
import { outcomeTerms } from "../meaning/results/outcomeTerms";
import { plainlyPublic } from "../meaning/results/plainlyPublic";
import { reasonBehind } from "../meaning/results/reasonBehind";
import { besideItsReason, isRest, theRest, withdrawn } from "../meaning/results/theRest";
import type { View } from "../meaning/state";
import { asTerms, requestTerms } from "../meaning/terms";
import { has, is, namesSomething, senseOf, sensesIn } from "../meaning/senses";
import type { Word } from "../text/tokens";

/**
 * Results of requests. A group named together with examples of its members (因不掌握等原因无法提供) is the group;
 * named with exactly one reason it is that reason; 予以公开及部分公开 is a sum. Reasons are told in words that other
 * work uses too: they count where the text speaks of requests.
 *
 * @example
 * 2023 | 办结政府信息公开申请20件，其中予以公开12件、部分公开3件、不予公开5件。 | 20 requests.resultTotal.total; 12 requests.granted.total; 3 requests.partlyGranted.total; 5 requests.denied.total
 * 2023 | 政府信息公开申请中，因本机关不掌握等原因无法提供8件。 | 8 requests.unavailable.total
 * 2023 | 政府信息公开申请中，非本机关掌握4件。 | 4 requests.unavailableNotHeld.total
 * 2023 | 政府信息公开申请办结件中，公开或者部分公开的124件。 | 124 requests.granted.total+requests.partlyGranted.total
 * 2023 | 予以公开及部分公开31件，占62%。 | 31 requests.granted.total+requests.partlyGranted.total
 * 2023 | 答复申请9件，其中8件准予公开，1件重复申请。 | 9 requests.resultTotal.total; 8 requests.granted.total; 1 requests.rejectedRepeat.total
 * 2023 | 我局受理的政府信息公开申请中，9件给予公开，11件为本机关不掌握，其中1件已公开。 | 9 requests.granted.total; 11 requests.unavailableNotHeld.total; 1 requests.granted.total
 * 2023 | 收到政府信息公开申请5件，予以公开3件，属信访事项不予处理2件。 | 5 requests.new.total; 3 requests.granted.total; 2 requests.rejectedPetition.total
 * 2023 | 收到政府信息公开申请9件，1件属行政执法案卷信息，其余8件申请人主动撤件。 | 9 requests.new.total; 1 requests.deniedCaseFile.total; 8 requests.otherRest.total
 * 2023 | 收到政府信息公开申请5件，3件公开，2件不掌握。 | 5 requests.new.total; 3 requests.granted.total; 2 requests.unavailableNotHeld.total
 * 2023 | 全年没有依申请公开信息的情况。不予公开信息有12条。 | 0 requests.new.total
 * 2023 | 受理信访举报412件。 |
 * 2023 | 收到政府信息公开申请20件，收到信访申请3件。 | 20 requests.new.total
 * 2023 | 收到政府信息公开申请20件，其中信访类申请3件。 | 20 requests.new.total; 3 requests.rejectedPetition.total
 * 2023 | 收到政府信息公开申请9件。收到信访事项56件，办结50件。 | 9 requests.new.total
 * 2023 | 政府信息公开申请答复被投诉1件，不予公开转主动公开1件。 |
 * 2023 | 政府信息公开申请中有3件没有现成信息、需另行制作，不存在或不掌握9件。 | 3 requests.unavailableNeedsCreation.total; 9 requests.unavailable.total
 * 2023 | 政府信息公开申请予以公开（含部分公开）25件。 | 25 requests.granted.total+requests.partlyGranted.total
 * 2023 | 答复政府信息公开申请32件，予以公开21件（含部分公开3件），不予公开11件。 | 32 requests.resultTotal.total; 21 requests.granted.total+requests.partlyGranted.total; 3 requests.partlyGranted.total; 11 requests.denied.total
 * 2023 | 收到政府信息公开申请8件，答复意见为予以公开5件、不予公开2件（商业秘密，涉第三方）、无法提供1件。 | 8 requests.new.total; 5 requests.granted.total; 2 requests.denied.total; 2 requests.deniedThirdParty.total; 1 requests.unavailable.total
 * 2023 | 政府信息公开申请不予公开3件（商业秘密、内部事务信息）。 | 3 requests.denied.total
 * 2023 | 收到政府信息公开申请21件，办结件中公开类9件、不予公开类4件、无法提供类6件、其他2件；剩余1件转入2024年。 | 21 requests.new.total; 9 requests.granted.total; 4 requests.denied.total; 6 requests.unavailable.total; 2 requests.other.total; 1 requests.carriedOut.total
 * 2023 | 答复政府信息公开申请12件。其中公开类8件、不予公开类4件。 | 12 requests.resultTotal.total; 8 requests.granted.total; 4 requests.denied.total
 * 2023 | 公开类8件、不予公开类4件。 |
 * 2023 | 政府信息公开申请不予公开3件（商业秘密，本机关不掌握）。 | 3 requests.denied.total
 * 2023 | 收到政府信息公开申请21件。制发公文30件，其中公开类19件、不予公开类11件。 | 21 requests.new.total
 * 2023 | 收到政府信息公开申请20件，答复20件，其中同意公开9件，信息不存在8件，非本机关政府信息3件。 | 20 requests.new.total; 20 requests.resultTotal.total; 9 requests.granted.total; 8 requests.unavailableNotHeld.total; 3 requests.unavailableNotHeld.total
 * 2023 | 政府信息公开申请31宗，同意公开20宗，部分同意公开2宗，不予同意公开9宗。 | 31 requests.new.total; 20 requests.granted.total; 2 requests.partlyGranted.total; 9 requests.denied.total
 * 2023 | 答复政府信息公开申请9件，不予公开（属于行政执法案卷）2件，无法提供（本机关不掌握）7件。 | 9 requests.resultTotal.total; 2 requests.deniedCaseFile.total; 7 requests.unavailableNotHeld.total
 * 2023 | 收到政府信息公开申请9件，予以公开9件，没有一件不予公开。 | 9 requests.new.total; 9 requests.granted.total; 0 requests.denied.total
 * 2023 | 政府信息公开申请中，属于内部事务信息2件、属于过程性信息4件，合计6件。 | 2 requests.deniedInternal.total; 4 requests.deniedDeliberative.total; 6 requests.denied.total
 * 2023 | 收到政府信息公开申请2件，告知不属于本机关公开2件。 | 2 requests.new.total
 */
export const results: ReadingRule = { name: "results", read: readResult };

function readResult(view: View): Reading | undefined {
  return sumOfResults(view) ?? oneResult(view);
}

/** `两项合计185件`: of the results told last; `合计6件` behind single results of one group: the group. */
function sumOfResults({ raw, lead, value, rows, here: { results, groups } }: View): Reading | undefined {
  const [group, ...others] = groups;
  if (group && others.length === 0 && group[1] === value && lead.length === 1 && is(lead[0], "sum"))
    return figures(requestTerms(rows, [group[0]]), 6);
  const many = /(两|三)[项者类](?:合计|共计?|总计|相加)$/.exec(raw)?.[1];
  const summed = many && is(lead.at(-1), "sum") ? results.slice(many === "两" ? -2 : -3) : [];
  return summed.length > 1 ? figures(asTerms(summed.flat()), 6) : undefined;
}

function oneResult(view: View): Reading | undefined {
  const { lead, tail, state, rows } = view;
  const bare = isSomeOf(view) || (!namesSomething(lead) && !has(lead, "receive", "receiveNew", "settle"));
  const rest = isRest(lead);
  const own = !rest && !isPredicate(tail) && (sensesIn(lead, "outcome").length > 0 || !bare);
  const words = own ? [...lead, ...heldInBracket(view)] : tail;
  if (isSuffered(words)) return elsewhere("other", 6);
  const terms = outcomeTerms(words, rows) ?? plainlyPublic(view) ?? withdrawn(view) ?? theRest(view);
  if (terms === undefined) {
    const former = has(lead, "formerOutcome") || (bare && has(tail, "formerOutcome"));
    return former && state.subject === "requests" && !has(lead, "receive")
      ? elsewhere("other", 5)
      : undefined;
  }
  if (isOfCarried(view)) return elsewhere("other", 6);
  const beside = besideResults({ view, words, terms });
  if (beside) return beside.reading;
  const reason = reasonBehind(terms, view);
  const held = partHeldBehind(terms, view);
  return figures(held ?? ofOneKind(besideItsReason(terms, view), view), 5, {
    flow: "outcome",
    ...(reason ? { also: [{ from: view.statement.mention.start, terms: reason }] } : {}),
  });
}

/** `公开类52件（含部分公开11件）`: both groups, the second told again. */
function partHeldBehind([term, ...others]: Terms, { clause, statement, rows }: View): Terms | undefined {
  const { next } = clause;
  const [part] = next?.statements ?? [];
  if (others.length > 0 || next?.opener !== "（" || !part || clause.statements.at(-1) !== statement)
    return undefined;
  const held = has(next.words, "among") ? outcomeTerms(part.lead, rows) : undefined;
  const [only] = held ?? [];
  return only !== undefined && held?.length === 1 && only !== term && isGroup(part.lead)
    ? [term, only]
    : undefined;
}

const isGroup = (words: readonly Word[]) =>
  sensesIn(words, "outcome").every(({ sense }) => sense.group === undefined);

/** `包括上年结转4件，其中予以公开4件`: of those carried over, and told once more. */
function isOfCarried({ clause, state: { rows }, here: { rowTold } }: View): boolean {
  const told = rowTold?.row === rows.carriedIn ? rowTold.statement?.clause : undefined;
  if (!told || !has(told.words, "among")) return false;
  const isPart = has(clause.words, "among") && clause.previous === told;
  return (
    isPart ||
    (clause.previous?.previous === told &&
      clause.previous.words.length === 1 &&
      has(clause.previous.words, "among"))
  );
}

/** `予以公开（含部分公开）25件`: groups in a bracket without a number belong to what stands before it. */
function heldInBracket({ clause: { previous }, lead }: View): readonly Word[] {
  const bracketed = previous?.opener === "（" && previous.statements.length === 0 ? previous.words : [];
  if (isReasonOf(bracketed, lead)) return bracketed;
  const holds =
    previous?.opener === "（" && previous.statements.length === 0 && is(previous.words[0], "among");
  const before = sensesIn(lead, "outcome").length > 0;
  return holds && before
    ? previous.words.filter((word) => senseOf(word, "outcome")?.group === undefined && !is(word, "publish"))
    : [];
}

/** `不予公开（属于内部事务信息）2件`: one reason in a bracket, of the group that stands before it. */
function isReasonOf(bracketed: readonly Word[], lead: readonly Word[]): boolean {
  const reasons = new Map(sensesIn(bracketed, "outcome").map(({ sense }) => [sense.key, sense.group]));
  const group = sensesIn(lead, "outcome").at(-1)?.sense.key;
  return (
    reasons.size === 1 &&
    [...reasons.values()][0] === group &&
    !has(bracketed, "among", "suchAs", "none", "all")
  );
}

/** `答复被投诉1件`. */
const isSuffered = (words: readonly Word[]) =>
  words.some(
    (word, index) =>
      senseOf(word, "outcome") !== undefined &&
      is(words[index - 1], "suffer") &&
      words[index - 1]?.end === word.start,
  );

/** `45件为予以公开`: what the number is said to be, whatever leads to it. */
const isPredicate = ([by, outcome]: readonly Word[]) =>
  is(by, "by") && !is(outcome, "publish") && senseOf(outcome, "outcome") !== undefined;

/** `自然人申请予以公开9件`: of one kind of applicant. */
function ofOneKind(terms: Terms, { lead, rows, here }: View): Terms {
  const at = lead.findIndex((word) => is(word, "ask"));
  const [only, ...others] = sensesIn(lead.slice(Math.max(at - 1, 0), Math.max(at, 0)), "applicant");
  const [term] = terms;
  if (here.among !== undefined)
    return (
      requestTerms(
        rows,
        terms.map((each) => each.split(".")[1] ?? ""),
        here.among,
      ) ?? terms
    );
  if (!only || others.length > 0 || terms.length > 1 || is(only.word, "other")) return terms;
  return requestTerms(rows, [term.split(".")[1] ?? ""], only.sense.key) ?? terms;
}
