import type { Word } from "../../text/tokens";
import { directionOf } from "../../rules/carryOver";
import { requestTerms } from "../terms";
import { has, is, sensesIn } from "../senses";
import { listed, type DeniedKind } from "./denial";

/** `无上年结转政府信息公开申请`, `无结转下年办理`. */
export const carriedOver: DeniedKind = ({ before, scope, state }) => {
  if (!has(scope, "carry")) return undefined;
  const said = [...before.filter((word) => !is(word, "none")), ...scope];
  const way = sensesIn(scope, "block").length === 0 ? directionOf(said) : undefined;
  const { rows, subject, flow } = state;
  const ofRequests = has(scope, "request", "ask") || subject === "requests" || scope.length <= 3;
  const row = (each: "in" | "out") =>
    listed(requestTerms(rows, [each === "in" ? rows.carriedIn : rows.carriedOut]));
  if (way !== undefined && has([...before, ...scope], "past", "next", "goOn"))
    return ofRequests ? [...row(way), ...(goesBothWays(scope) ? row(way === "in" ? "out" : "in") : [])] : [];
  if (!is(scope[0], "carry")) return undefined;
  // Where requests came in, those that go on are meant; where none came in, none was there from before.
  return subject === "requests" && isBare(scope) ? row(flow === undefined ? "in" : "out") : [];
};

/** `不存在上年结转及结转下年的情形`, `无上年和下年结转件`. */
const goesBothWays = (scope: readonly Word[]) =>
  has(scope, "past") &&
  has(scope, "next") &&
  (scope.filter((word) => is(word, "carry")).length > 1 || (is(scope[0], "past") && is(scope[1], "next")));

/** `没有结转`, `无结转件`, `无结转申请`. */
const isBare = (scope: readonly Word[]) =>
  scope.every((word) => is(word, "carry") || is(word, "request") || is(word, "ask"));
