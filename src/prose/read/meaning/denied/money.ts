import { feeYuan } from "../../processingFee";
import { has, is, sensesIn } from "../senses";
import type { DeniedKind, DeniedWords } from "./denial";

/** `无行政事业性收费`, `未收取信息处理费`. */
export const money: DeniedKind = (denied) => {
  const { scope, state } = denied;
  if (state.rows.requests === "") return undefined;
  const fees = sensesIn(scope, "fee");
  if (fees.length > 0) return fees.map(({ sense }) => [sense.id]);
  const ofDecisions = isBesideDecisions(denied) ? state.rows.fees : undefined;
  if (ofDecisions !== undefined) return [[ofDecisions]];
  return processingFee.some((says) => says(denied)) ? [feeYuan] : undefined;
};

/** `未实施处罚，没有收费项目`: behind decisions the fees of the form. */
const isBesideDecisions = ({ scope: [first, ...others], none, state: { subject } }: DeniedWords) =>
  subject === "decisions" && first?.word === "收费" && others.length === 0 && first.start - none.end <= 1;

/** The ways to say that no fee for processing information was taken. */
const processingFee: readonly ((denied: DeniedWords) => boolean)[] = [
  isNamed,
  isNamedBefore,
  isAskedBefore,
  isOnlyTaking,
];

/** `未收取信息处理费`. */
function isNamed({ before, scope }: DeniedWords): boolean {
  if (!has(scope, "processingFee")) return false;
  const taken = has(scope, "collect") || has(before, "collect");
  return taken || is(scope[0], "processingFee") || has(scope, "request", "disclosure", "happen");
}

/** `信息处理费未收取`. */
function isNamedBefore({ before, scope, none }: DeniedWords): boolean {
  const adjacent = is(scope[0], "collect") && (scope[0]?.start ?? 0) - none.end <= 4;
  return has(before, "processingFee") && (scope.length === 0 || adjacent || has(scope, "happen"));
}

/** `政府信息公开收费情况：无`. */
function isAskedBefore({ before, scope }: DeniedWords): boolean {
  return scope.length === 0 && has(before, "collect") && has(before, "request", "disclosure");
}

/** `未向申请人收费`, where the text speaks of requests. */
function isOnlyTaking({ before, scope, none, state: { subject, disclosed } }: DeniedWords): boolean {
  const charges = scope.filter((word) => !has([word], "askers", "happen", "shield"));
  if (charges.length !== 1 || !is(charges[0], "collect")) return false;
  const directly = scope[0] !== undefined && scope[0].start - none.end <= 1;
  return (
    directly &&
    (subject === "requests" ||
      ((subject === "disputes" || subject === undefined) && disclosed) ||
      has(before, "disclosure"))
  );
}
