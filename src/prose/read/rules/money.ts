import { exactOf, shiftPoint } from "../../../figures";
import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import { around, type View } from "../meaning/state";
import { feeCases, feeYuan } from "../processingFee";
import { has, is, namesSomething, sensesIn } from "../meaning/senses";
import type { Clause } from "../outline/clause";
import type { Word } from "../text/tokens";

/**
 * 行政事业性收费 in 万元, 信息处理费 in 元 and the requests it was taken for. What one unit took is part of it.
 *
 * @example
 * 2023 | 全年行政事业性收费59.2449万元。 | 59.2449 disclosure.fees.amount
 * 2023 | 行政事业性收费项目12项，收费金额560.3万元。 | 560.3 disclosure.fees.amount
 * 2023 | 共收取行政事业性收费2277820元。 | 227.782 disclosure.fees.amount
 * 2023 | 主动公开行政事业性收费1项，公开费用总额为4.043万元。 | 4.043 disclosure.fees.amount
 * 2023 | 作出行政许可753件、行政处罚168件，罚款318.4万元，收费42.08万元，考试收费86.5万元。 | 753 disclosure.licensing.decisions; 168 disclosure.penalties.decisions; 42.08 disclosure.fees.amount
 * 2023 | 信息处理费：收费申请件数2件，收费金额260元。 | 2 informationFee.cases; 260 informationFee.yuan
 * 2023 | 收取依申请公开信息处理费0.08万元，涉及申请2件。 | 800 informationFee.yuan; 2 informationFee.cases
 * 2023 | 收取信息处理费0.285万元。 | 2850 informationFee.yuan
 * 2023 | 行政事业性收费2850元。 | 0.285 disclosure.fees.amount
 * 2023 | 收取行政事业性收费共计3项，金额208.6万元。 | 208.6 disclosure.fees.amount
 * 2023 | 收取信息处理费2笔共计320元。 | 2 informationFee.cases; 320 informationFee.yuan
 * 2023 | 行政事业性收费0元。 | 0 disclosure.fees.amount
 * 2025 | 2025年有1件政府信息公开申请案件收取信息处理费380元。 | 1 informationFee.cases; 380 informationFee.yuan
 * 2025 | 收取信息处理费的申请2件，金额120元。 | 2 informationFee.cases; 120 informationFee.yuan
 * 2024 | 对3名申请人的47件超量申请计收信息处理费4300元；其中5件因申请人逾期未缴费不再处理。 | 47 informationFee.cases; 4300 informationFee.yuan; 5 requests.otherFeeUnpaid.total
 * 2023 | 对25件政府信息公开申请收取了信息处理费2950元。其中，甲县2件，收取290元。 | 25 informationFee.cases; 2950 informationFee.yuan
 * 2023 | 收到政府信息公开申请7件；信息处理费方面，向3件超量申请发出收费通知，实际收取180元。 | 7 requests.new.total; 3 informationFee.cases; 180 informationFee.yuan
 * 2023 | 信息处理费方面，涉及超量申请2件，共收费90元。 | 2 informationFee.cases; 90 informationFee.yuan
 * 2023 | 全年未收取信息处理费，收到关于征地的申请5件。 | 0 informationFee.yuan; 5 requests.new.total
 * 2023 | 信息处理费方面，收到政府信息公开申请7件未收费。 | 7 requests.new.total; 0 informationFee.yuan
 */
export const money: ReadingRule = {
  name: "money",
  read: (view) => byUnit.get(view.unit)?.(view),
};

const byUnit: ReadonlyMap<string, (view: View) => Reading | undefined> = new Map([
  ["元", inYuan],
  ["万元", inTenThousands],
  ["", withoutUnit],
  ...["件", "件次", "宗", "起", "份", "笔"].map((unit) => [unit, inCases] as const),
]);

const sure = 9;
const fees = (id: string, more: Partial<Reading> = {}) => figures([id], sure, more);
const processingFee = (more: Partial<Reading> = {}) => figures(feeYuan, sure, more);
const otherMoney = elsewhere("other", 8);

/** The same amount with its point moved, as the figure has it: the words count in another unit. */
const converted = (value: number, places: number, unit: string) => ({
  value: Number(shiftPoint(exactOf(value), places)),
  unit,
});

function inYuan(view: View): Reading | undefined {
  const { lead, value, raw } = view;
  if (isLetOff.test(raw)) return elsewhere("other", sure);
  const named = feesNamedIn(lead) ?? besideDecisions(view);
  if (named !== undefined && !has(lead, "processingFee")) return fees(named, converted(value, -4, "万元"));
  return isProcessingFee(view) ? processingFee() : otherMoney;
}

/** `收费减免12万元`: not taken. */
const isLetOff = /减免|免收|免征|免除|退还|退回|缓缴|减收/;

function inTenThousands(view: View): Reading | undefined {
  if (isLetOff.test(view.raw)) return elsewhere("other", sure);
  const named = feesNamedIn(wordsOfAmount(view));
  if (named === undefined && has(view.lead, "processingFee"))
    return processingFee(converted(view.value, 4, "元"));
  const id = named ?? besideDecisions(view);
  return id === undefined ? otherMoney : fees(id);
}

/** `信息处理费为260`, `收费为0`; else a number of cases like `收费3起`. */
function withoutUnit(view: View): Reading | undefined {
  if (has(view.lead, "processingFee")) return processingFee();
  return view.value === 0 ? nothingTaken(view) : inCases(view);
}

function inCases(view: View): Reading | undefined {
  if (countsFees.some((holds) => holds(view))) return figures(feeCases, sure);
  return isPartOfFee(view) ? elsewhere("other", 8, "unit") : undefined;
}

const feesNamedIn = (words: readonly Word[]): string | undefined => sensesIn(words, "fee").at(0)?.sense.id;

/** `行政事业性收费56万元、罚没收入12万元`: a number before it has taken the words, and its own name something else. */
function isOtherMoneyBeside({ lead, raw, clause: { statements }, statement }: View): boolean {
  const before = statements[statements.indexOf(statement) - 1];
  const namesNone = !has(lead, "collect", "processingFee", "sum") && feesNamedIn(lead) === undefined;
  return before?.mention.unit.endsWith("元") === true && namesNone && /[\u4e00-\u9fff]{2}/.test(raw);
}

/** Where the fees may be named for an amount in 万元: around it, in its words, in the bracket or clause before. */
function wordsOfAmount(view: View): readonly Word[] {
  const { lead, raw, clause } = view;
  const { previous } = clause;
  const goesOn = has(lead, "collect", "processingFee") || /金额|总额/.test(raw);
  const before = previous && goesOn ? previous.words : [];
  if (lead.length + before.length === 0 || isOtherMoneyBeside(view)) return [];
  const inBracket = previous?.opener === "（" && previous.statements.length === 0 ? previous.words : [];
  return [...around(view), ...lead, ...inBracket, ...before];
}

/** Whether an amount in 元 is the fee for processing information. */
const isProcessingFee = (view: View) =>
  isTakenOfFee(view) ||
  has(view.lead, "processingFee") ||
  has(view.tail, "processingFee") ||
  (!view.state.feeTold && (goesOnFromFee(view) || standsAlone(view)));

/** `信息处理费方面，发出收费通知，实际收取180元`. */
const isTakenOfFee = ({ raw, state, here }: View) =>
  /实际收|实收/.test(raw) && (here.feeSpoken || state.feeTold);

/** `收取信息处理费的申请2件，金额120元`. */
const goesOnFromFee = ({ lead, raw, state, here }: View) =>
  (state.feeCase || here.feeSpoken) && (has(lead, "collect", "sum") || isAmount.test(raw));

/** `，金额120元`. */
const isAmount = /^[，；]?(?:金额|合?计|共计?|总额|为)+$/;

/** `收取260元` where the text is about requests. */
const standsAlone = ({ lead, state }: View) =>
  (state.disclosed || state.subject === "requests") && onlyCollects(lead);

/** `收费金额为0元`: no word says of what. */
const onlyCollects = (lead: readonly Word[]) =>
  has(lead, "collect") && lead.every((word) => is(word, "collect") || is(word, "by") || is(word, "sum"));

/** `收费为0`, `行政事业性收费为0`: beside decisions or in its own name the fees of the form, beside requests theirs. */
function nothingTaken(view: View): Reading | undefined {
  const { lead, state } = view;
  const named = sensesIn(lead.slice(-2), "fee").at(-1)?.sense.id ?? besideDecisions(view);
  if (named !== undefined) return fees(named);
  return state.subject === "requests" && onlyCollects(lead) ? processingFee() : undefined;
}

/** `许可753件，处罚168件，收费42.08万元`: behind decisions plain 收费 is the fees of the form, not 考试收费. */
function besideDecisions({ lead, value, state: { subject, text }, rows }: View): string | undefined {
  const [taken, ...others] = lead.filter((word) => !is(word, "by"));
  if (subject !== "decisions" || taken?.word !== "收费" || others.length > 0) return undefined;
  const ofAnyKind = value === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(taken.start - 1).replace("等", ""));
  return ofAnyKind ? rows.fees : undefined;
}

/** What says that cases are those for which the fee was taken. */
const countsFees: readonly ((view: View) => boolean)[] = [
  /** `47件超量申请计收信息处理费`. */
  ({ lead, tail }) => has(tail, "processingFee") && has([...lead, ...tail], "collect"),
  /** `信息处理费方面，向3件超量申请发出收费通知`. */
  ({ lead, tail, here }) =>
    here.feeSpoken &&
    !has(lead, "receive", "receiveNew", "settle", "request") &&
    !has(tail, "none") &&
    has(tail, "processingFee", "collect"),
  /** `收取信息处理费2笔`. */
  ({ lead }) => has(lead, "processingFee") && has(lead, "collect", "ask", "request"),
  /** `收取信息处理费800元，涉及申请2件`, `涉及2件申请`, `信息处理费：收费申请件数2件`. */
  ({ lead, tail, clause, state, here }) =>
    has([...lead, ...tail.slice(0, 1)], "ask", "request") &&
    here.feeSpoken &&
    (has(lead, "collect") || (has(lead, "concern") && (state.feeTold || isHeadedByFee(clause)))),
  /** `信息处理费方面，发出收费通知5件，实际收取3件`. */
  ({ raw, here }) => here.feeSpoken && /实际收取?$/.test(raw),
];

/** `信息处理费方面，涉及申请2件`. */
const isHeadedByFee = ({ previous }: Clause) =>
  previous?.statements.length === 0 && has(previous.words, "processingFee") && !has(previous.words, "none");

/** `其中，甲县2件，收取290元`: in the sentence that breaks a fee down. */
const isPartOfFee = ({ lead, tail, state, here }: View) =>
  state.feeTold && here.overview.collects && !namesSomething(lead) && !tellsOfRequests([...lead, ...tail]);

const tellsOfRequests = (words: readonly Word[]) =>
  has(words, "request", "receive", "settle", "handle") || sensesIn(words, "outcome").length > 0;
