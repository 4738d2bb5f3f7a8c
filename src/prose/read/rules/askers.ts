import type { Terms } from "../claim";
import { countUnits, figures, looseUnits, type Reading, type ReadingRule } from "../meaning/reading";
import type { View } from "../meaning/state";
import { requestTerms, type ApplicantTerm } from "../meaning/terms";
import { has, is, isOfAnotherKind, namesSomething, sensesIn } from "../meaning/senses";
import type { Word } from "../text/tokens";

/**
 * Who asked. All kinds named together with 收到 are only the askers of a total; one kind alone with it states both.
 *
 * @example
 * 2023 | 受理政府信息公开申请30件，自然人申请26件，法人或其他组织申请4件。 | 30 requests.new.total; 26 requests.new.natural; 4 requests.new.organizations
 * 2023 | 收到申请41件，上年结转2件，其中自然人申请40件，法人或其他组织申请3件。 | 41 requests.new.total; 2 requests.carriedIn.total; 40 requests.new.natural; 3 requests.new.organizations
 * 2023 | 办理政府信息公开申请19件，其中予以公开6件（自然人5件、商业企业1件），不予公开13件。 | 19 requests.resultTotal.total; 6 requests.granted.total; 5 requests.granted.natural; 1 requests.granted.company; 13 requests.denied.total
 * 2023 | 新收申请214件；办结政府信息公开申请207件，按申请人分，自然人200件、商业企业7件。 | 214 requests.new.total; 207 requests.resultTotal.total; 200 requests.resultTotal.natural; 7 requests.resultTotal.company
 * 2023 | 新收申请73件，自然人申请占96%（70件），法人申请占4%（3件）。 | 73 requests.new.total; 70 requests.new.natural; 3 requests.new.organizations
 * 2023 | 收到自然人申请87件，法人或其他组织申请13件。 | 87 requests.new.natural; 13 requests.new.organizations
 * 2023 | 收到公民提出的政府信息公开申请8件。 | 8 requests.new.total; 8 requests.new.natural
 * 2023 | 收到公民、法人和其他组织的政府信息公开申请8件。 | 8 requests.new.total
 * 2023 | 商业企业提出的9件申请中，予以公开4件，无法提供5件。 | 9 requests.new.company; 4 requests.granted.company; 5 requests.unavailable.company
 * 2023 | 收到信息公开申请27件，26件为自然人申请，1件为法人申请。 | 27 requests.new.total; 26 requests.new.natural; 1 requests.new.organizations
 */
export const askers: ReadingRule = { name: "askers", read: readAskers };

function readAskers(view: View): Reading | undefined {
  const { lead, tail, unit, state } = view;
  const own = sensesIn(lead, "applicant").filter(({ word }) => !is(word, "other") && !isAgent(word, lead));
  const bare = !namesSomething(lead) && !has(lead, "receive", "receiveNew", "settle", "handle");
  const found = own.length > 0 || !bare ? own : sensesIn(tail, "applicant");
  const applicant = onlyOne(found) ?? theRest(view);
  if (!applicant) return undefined;
  if (!countUnits.has(unit) && !looseUnits.has(unit)) return undefined;
  if (has(lead, "business", "activity", "info", "paper", "processingFee")) return undefined;
  if (isOfAnotherKind(lead, state.text) || saysMore(found, view)) return undefined;
  const arrives = has(lead, "receive", "receiveNew", "receiveBoth");
  const named = has(lead, "request");
  const comes = arrives || (has(lead, "submit") && !has(lead, "among") && !state.received);
  if (comes && named && state.here.overview.applicants < 2) return undefined;
  if (arrives && named && state.flow === "received" && !isPaired(view)) return undefined;
  const known =
    state.subject === "requests" ||
    named ||
    has(lead, "ask") ||
    (has(lead, "submit") && has(tail.slice(0, 1), "ask", "request")) ||
    state.here.overview.applicants > 1;
  if (!known || (has(lead, "settle") && !arrives)) return undefined;
  return figures(applicantTerms(view, applicant), 4.5, { flow: "applicant" });
}

/** `企业年报22份`: the word only begins the name of something else. */
function saysMore(found: ReturnType<typeof sensesIn<"applicant">>, { state, statement }: View): boolean {
  const end = found.at(-1)?.word.end;
  if (end === undefined || end > statement.mention.start) return false;
  const rest = state.text.slice(end, statement.mention.start);
  return /^[\u4e00-\u9fff]{2,4}$/.test(rest) && !/[提申的有为共占计向各类等数仅只]|通过|分别|方面/.test(rest);
}

/** `自来水公司受理报装申请326件`: who received them did not ask. */
function isAgent(word: Word, lead: readonly Word[]): boolean {
  const next = lead[lead.indexOf(word) + 1];
  return next !== undefined && next.start === word.end && is(next, "receive");
}

/** New requests of one kind of applicant; with those carried in where the total was told with them is decided later. */
function applicantTerms(view: View, { key }: ApplicantTerm): Terms | undefined {
  return requestTerms(view.rows, [rowBefore(view) ?? view.rows.received], key);
}

/** `上年结转3件（自然人2件）`, `结转申请：自然人1件`, `予以公开6件（自然人5件）`: of the row that was told before. */
function rowBefore({ here: { rowTold }, statement, lead, state }: View): string | undefined {
  if (!rowTold || has(lead, "receive", "receiveNew")) return undefined;
  const { statement: told, row, applicant } = rowTold;
  if (told && told.mention.value < statement.mention.value) return undefined;
  const isPart =
    told === undefined ||
    (applicant !== undefined &&
      applicant.inBracketOf === statement.inBracketOf &&
      statement.clause.opener !== "；" &&
      (statement.clause === applicant.clause || statement.clause.previous === applicant.clause)) ||
    (statement.clause.previous?.statements.at(-1) === told &&
      isAmongEnd.test(state.text.slice(told.mention.end, told.clause.end))) ||
    statement.inBracketOf === told ||
    (has(lead, "among") && statement.clause.previous === told.clause);
  return isPart ? row : undefined;
}

/** `予以公开的13件中，`. */
const isAmongEnd = /^(?:政府|信息|公开|申请|件)*[中里内]$/;

/** The kind that some words name, if they name one only: 公民个人 is one, 公民、法人和其他组织 are all. */
export function onlyOne(found: readonly { sense: ApplicantTerm; word: Word }[]): ApplicantTerm | undefined {
  const kinds = new Map(found.map(({ sense }) => [sense.key, sense]));
  const [first, ...others] = kinds.values();
  if (!first || others.length === 0) return first;
  const wide = [...kinds.values()].find((sense) =>
    [...kinds.values()].every((each) => each.members.every((key) => sense.members.includes(key))),
  );
  return wide;
}

/** `其他2件` behind other kinds of organizations. */
function theRest({ lead, state, rows }: View): ApplicantTerm | undefined {
  if (state.flow !== "applicant" || rows.received === "") return undefined;
  const content = lead.filter((word) => !is(word, "among") && !is(word, "rest") && !is(word, "ask"));
  const [only] = sensesIn(content, "applicant");
  return content.length === 1 && only && is(only.word, "other") ? only.sense : undefined;
}

/** Numbers of other kinds stand beside it: this one is of one kind alone. */
const isPaired = ({ state }: View) => state.here.overview.applicants > 1;
