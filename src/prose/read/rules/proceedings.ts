import { besideProceedings } from "../meaning/proceedings/beside";
import { blocksSpokenOf, isWholeOf } from "../meaning/proceedings/blocks";
import { endingIn } from "../meaning/proceedings/ending";
import { endingPairs } from "../meaning/proceedings/endingPairs";
import { isNought, isWithdrawn, toldOf, type ToldCase } from "../meaning/proceedings/told";
import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import type { View } from "../meaning/state";
import { asTerms, disputeTerms, requestTerms } from "../meaning/terms";
import { is } from "../meaning/senses";

/**
 * Reviews and suits about disclosure, and how they ended. What an organ of justice decides itself is none.
 *
 * @example
 * 2023 | 因政府信息公开被申请行政复议3件，其中结果维持2件，结果纠正1件。 | 3 disputes.review.total; 2 disputes.review.upheld; 1 disputes.review.corrected
 * 2023 | 有1件涉及信息公开的行政复议。 | 1 disputes.review.total
 * 2023 | 依申请公开引发的行政复议和行政诉讼均为0件。 | 0 disputes.review.total+disputes.suits.total
 * 2023 | 应对信息公开行政复议和行政诉讼，共办理此类案件12件。 | 12 disputes.review.total+disputes.suits.total
 * 2023 | 未经复议直接起诉的信息公开诉讼案件4件，结果维持3件。 | 4 disputes.suitDirect.total; 3 disputes.suitDirect.upheld
 * 2023 | 未经复议直接起诉2件，其中维持1件。 | 2 disputes.suitDirect.total; 1 disputes.suitDirect.upheld
 * 2023 | 被提起信息公开行政诉讼9起：直接向法院起诉6起，先复议再起诉3起；驳回5起，判令重新答复2起。 | 9 disputes.suits.total; 6 disputes.suitDirect.total; 3 disputes.suitAfterReview.total; 5 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 2 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开诉讼17件，未经复议直接起诉11件，复议后起诉6件，法院驳回14件，败诉1件。 | 17 disputes.suits.total; 11 disputes.suitDirect.total; 6 disputes.suitAfterReview.total; 14 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 政府信息公开行政复议、行政诉讼案件43件，结果维持31件。 | 43 disputes.review.total+disputes.suits.total; 31 disputes.review.upheld+disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 未因信息公开工作引发行政复议，因具体行政行为被提起行政诉讼2起，其中1起因变更被告已移送，1起胜诉。 | 0 disputes.review.total
 * 2023 | 信息公开行政复议41件，其中维持24件、纠正4件（撤销2件、确认违法2件）。 | 41 disputes.review.total; 24 disputes.review.upheld; 4 disputes.review.corrected
 * 2023 | 发生信息公开行政复议9宗，其中6宗获维持，1宗申请人撤回复议申请。 | 9 disputes.review.total; 6 disputes.review.upheld; 1 disputes.review.otherOutcome
 * 2023 | 政府信息公开申请、行政复议、行政诉讼0件。 | 0 requests.new.total; 0 disputes.review.total+disputes.suits.total
 * 2021 | 政府信息公开行政复议、行政诉讼0条。 | 0 disputes.review.total+disputes.suits.total
 * 2023 | 信息公开行政复议139件，117件作出复议决定。 | 139 disputes.review.total
 * 2024 | 全年办理行政复议案件214件，行政应诉案件35件。 |
 * 2023 | 因政府信息公开被提起行政复议15件、行政诉讼7件，被纠正或败诉的共2件。 | 15 disputes.review.total; 7 disputes.suits.total; 2 disputes.review.corrected+disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开行政复议21件、行政诉讼9件，被纠错和败诉各1件。 | 21 disputes.review.total; 9 disputes.suits.total; 1 disputes.review.corrected; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 因政府信息公开被申请复议6件，维持、纠错各3件。 | 6 disputes.review.total; 3 disputes.review.upheld; 3 disputes.review.corrected
 * 2023 | 政府信息公开行政复议被纠错、行政诉讼败诉各2件。 | 2 disputes.review.corrected; 2 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 政府信息公开行政复议14件，其中维持8件、撤销重做2件、责令限期答复1件，年底前未作出决定3件。 | 14 disputes.review.total; 8 disputes.review.upheld; 2 disputes.review.corrected; 1 disputes.review.corrected; 3 disputes.review.pending
 * 2023 | 行政应诉案件30件，其中因政府信息公开引起的4件，目前3件判决驳回，1件未开庭。 | 4 disputes.suits.total; 3 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2023 | 办理行政应诉案件23件，其中涉及政府信息公开案件5件：胜诉4件，败诉1件。 | 5 disputes.suits.total; 4 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 因信息公开引发行政诉讼3件，判决责令重新答复2件，1件正在法院审理。 | 3 disputes.suits.total; 2 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2023 | 行政应诉案件30件，其中因土地征收引起的4件。 |
 */
export const proceedings: ReadingRule = { name: "proceedings", read: readProceedings };

/** What a number of proceedings tells of them; the first that holds. */
const kinds: readonly ((told: ToldCase) => Reading | undefined)[] = [
  eachEnding,
  noughtOfTwo,
  partOfEnding,
  counted,
];

function readProceedings(view: View): Reading | undefined {
  const told = toldOf(view);
  if (!told) return undefined;
  if (isTakenBack(told)) return takenBack(told);
  const beside = besideProceedings(told);
  if (beside) return beside.reading;
  for (const kind of kinds) {
    const reading = kind(told);
    if (reading) return reading;
  }
  return undefined;
}

const isTakenBack = (told: ToldCase) =>
  told.own.length === 0 &&
  told.view.state.subject === "disputes" &&
  told.view.state.blocks.length > 0 &&
  isWithdrawn(told);

/** `复议9宗，1宗申请人撤回`: ended, in another way than the form has names for. */
function takenBack({ view }: ToldCase): Reading | undefined {
  const { state, rows } = view;
  if (rows.otherEnding === "") return undefined;
  const blocks = blocksSpokenOf(view, rows.otherEnding);
  return figures(asTerms(blocks.flatMap((block) => disputeTerms(rows, block, rows.otherEnding))), 7, {
    blocks: state.blocks,
  });
}

/** `被纠错和败诉各1件`, `维持、纠错各3件`: so many of each. */
function eachEnding({ view: { lead, state, statement }, blocks }: ToldCase): Reading | undefined {
  if (!is(lead.at(-1), "each")) return undefined;
  const [first, ...others] = endingPairs(lead, state);
  const from = statement.mention.start;
  return figures(first, 7, {
    blocks: state.blocks.length > 0 ? state.blocks : blocks,
    also: others.map((terms) => ({ from, terms })),
  });
}

/** `零复议、零诉讼`: of two that are nought together each has its own zero. */
function noughtOfTwo(told: ToldCase): Reading | undefined {
  const { view, blocks } = told;
  const [first, second] = blocks;
  if (!first || !second || view.value !== 0 || !isNought(view)) return undefined;
  const from = view.statement.mention.start;
  return figures(disputeTerms(view.rows, first), 7, {
    blocks,
    also: [...requestsBeside(told), { from, terms: disputeTerms(view.rows, second) }],
  });
}

/** `纠正4件（撤销2件、确认违法1件）`: told already, as a whole. */
function partOfEnding({ view: { statement, rows }, ending }: ToldCase): Reading | undefined {
  const { inBracketOf } = statement;
  const isPart =
    inBracketOf !== undefined && ending !== undefined && endingIn(inBracketOf.lead, rows) === ending;
  return isPart ? elsewhere("other", 7) : undefined;
}

function counted(told: ToldCase): Reading | undefined {
  const { view, blocks, ending, inList } = told;
  const { rows, state } = view;
  const terms = asTerms(blocks.flatMap((block) => disputeTerms(rows, block, ending)));
  const goesOn = inList && ending !== undefined && !blocks.some((block) => isWholeOf(block, state.blocks));
  return figures(terms, 7, {
    blocks: goesOn ? state.blocks : blocks,
    also: view.value === 0 ? requestsBeside(told) : [],
  });
}

/** `依申请公开、行政复议、行政诉讼0件`: requests are nought as well. */
function requestsBeside({ view: { lead, statement, state, rows }, named: [block] }: ToldCase) {
  const request = lead.find((word) => is(word, "request"));
  const beside =
    block &&
    request &&
    /^(?:数量?|件数?)?(?:[、，和及与]|以及|投诉|举报)+$/.test(
      state.text.slice(request.end, block.word.start),
    );
  const terms = beside ? requestTerms(rows, [rows.received]) : undefined;
  return terms ? [{ from: statement.mention.start, terms }] : [];
}
