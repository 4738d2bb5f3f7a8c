import { isOfOneOrgan } from "../organs";
import type { View } from "../state";
import { has, is } from "../senses";
import type { Told } from "./told";

/** Not the organ as a whole, but somebody else or a part of it, received or settled these. */
export function isPart(told: Told): boolean {
  const { view } = told;
  const { raw, state, statement } = view;
  if (countsUnits.test(raw) || isOfUnitsBelow(raw) || isOfOneOrgan(raw, state, statement)) return true;
  if (isBesideUnits(view)) return true;
  if (!state.received && !state.part) return false;
  return eachReceives.test(raw) || namesUnitInBracket(told) || isUnitOfWhole(told) || somebodyReceives(told);
}

/** `收到申请的单位有12`. */
const countsUnits = /(?:单位|部门|机关|街道|镇)(?:有|为|共|共有)?$/;

/** Those that belong to the organ, as a group of their own. */
const isOfUnitsBelow = (raw: string) => belowUs.test(raw) && !/[、及和与]/.test(raw);
const belowUs =
  /(?:市直|区直|县直|省直|州直|下属|所属|直属|二级)[^，的]{0,8}(?:共|合计)?(?:收到|受理|办理|处理|接收|答复)/;

/** `各街道收到申请9件` behind the whole. */
const eachReceives = /^[，；]?各(?:单位|部门|街道|镇街|街镇|镇|乡镇|县|区|厅|局|委)/;

const isInBracketOfWhole = ({ state, statement }: View) =>
  statement.inBracketOf !== undefined && statement.inBracketOf === state.received?.statement;

/** `区政府本级受理35件，各街道受理61件`: a part, and the others directly behind it. */
function isBesideUnits({ lead, clause: { next }, statement, state: { text } }: Told["view"]): boolean {
  const [other] = next?.statements ?? [];
  if (!other || !has(lead, "unit") || has(lead, "wide") || statement !== statement.clause.statements.at(-1))
    return false;
  return (
    eachReceives.test(text.slice(other.from, other.mention.start)) && has(other.lead, "receive", "handle")
  );
}

/** `受理157件（县政府办23件）`. */
function namesUnitInBracket({ view, arrives }: Told): boolean {
  const { lead, raw } = view;
  return (
    isInBracketOfWhole(view) &&
    !arrives &&
    !has(lead, "settle", "handle", "ask", "request", "open", "notDue", "past", "present") &&
    lead.every((word) => is(word, "unit") || is(word, "wide")) &&
    raw.length > 1
  );
}

/** `其中县政府办受理23件`. */
function isUnitOfWhole({ view, arrives }: Told): boolean {
  const { lead, state } = view;
  if ((!arrives && !has(lead, "handle")) || !has(lead, "unit") || isToldOfTheSame(view)) return false;
  return state.wide || has(lead, "among") || isInBracketOfWhole(view) || state.flow === "received";
}

/** `市政府办公室共收到57件。市政府办公室共办理55件`. */
const isToldOfTheSame = ({ lead, state: { received } }: Told["view"]) =>
  received !== undefined &&
  lead.every(
    (word) =>
      !is(word, "unit") ||
      received.statement.lead.some((told) => is(told, "unit") && told.word === word.word),
  );

/** `其中，城建中心受理3件`: a receiver that no word of the lexicon names. */
function somebodyReceives({ view: { lead, raw }, arrives, named }: Told): boolean {
  if (named || (!arrives && !has(lead, "handle"))) return false;
  const onlyReceives = has(lead, "among") && !has(lead, "receiveNew", "present", "past", "ask");
  return onlyReceives && /其中.{2,14}(?:受理|收到|办理|接收|收)$/.test(raw);
}
