import { directionOf } from "../../rules/carryOver";
import { requestTerms } from "../terms";
import { has, is, sensesIn } from "../words";
import { listed, type DeniedKind } from "./denial";

/** `无上年结转政府信息公开申请`, `无结转下年办理`. */
export const carriedOver: DeniedKind = ({ before, scope, state }) => {
  if (!has(scope, "carry")) return undefined;
  const said = [...before.filter((word) => !is(word, "none")), ...scope];
  const way = sensesIn(scope, "block").length === 0 ? directionOf(said) : undefined;
  if (way === undefined || !has([...before, ...scope], "past", "next", "goOn"))
    return is(scope[0], "carry") ? [] : undefined;
  const { rows, subject } = state;
  const ofRequests = has(scope, "request", "ask") || subject === "requests" || scope.length <= 3;
  return ofRequests ? listed(requestTerms(rows, [way === "in" ? rows.carriedIn : rows.carriedOut])) : [];
};
