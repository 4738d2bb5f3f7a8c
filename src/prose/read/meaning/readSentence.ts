import type { Clause, Sentence } from "../outline/clause";
import { directionOf } from "../rules/carryOver";
import { isOfAnotherYear } from "../rules/comparison";
import { denialsIn } from "../rules/denial";
import { impliedIn } from "../rules/predicate";
import { follow } from "./follow";
import type { FoundReading } from "./found";
import { carriedFrame, headedBy } from "./frames";
import { headingOf } from "./heading";
import { readNumber, readTableNumber, viewOf } from "./readNumber";
import type { Word } from "../text/tokens";
import { beginSentence, type SentenceSoFar } from "./sentenceSoFar";
import type { ReadSoFar } from "./state";
import { has, is } from "./senses";

/** Reads the numbers and denials of a sentence, and what follows from them, in the order of the text. */
export function readSentence(sentence: Sentence, state: ReadSoFar, found: FoundReading[]): void {
  state.here = beginSentence(sentence, carriedFrame(state, sentence));
  const heading = headingOf(sentence, state.text, state.subject);
  if (heading) {
    state.subject = heading.subject;
    state.headed = heading.subject;
    state.disclosed = true;
    return;
  }
  sentence.clauses.forEach((clause, index) => {
    readClause(clause, index, state, found);
  });
}

function readClause(clause: Clause, index: number, state: ReadSoFar, found: FoundReading[]): void {
  const { clauses } = clause.sentence;
  setYear(clause, state);
  const [first] = clause.statements;
  if (clause.opener === "：" || clause.opener === "（") state.here.parts = true;
  if (clause.opener === "：" && index > 0)
    state.here.frame = headedBy(clauses[index - 1]) ?? state.here.frame;
  if (!first && has(clause.words, "class")) state.here.frame = headedBy(clause) ?? state.here.frame;
  if (!first && has(clause.words, "carry")) state.here.rowTold = carriedHead(clause, state);
  if (!first && state.flow === "settled" && has(clause.words, "askers") && has(clause.words, "by"))
    state.here.rowTold = { row: state.rows.settled };
  if (!first && !(state.headed === "requests" && onlyMentions(clause.words))) follow(clause.words, state);
  else if (first) follow(first.lead, state);
  if (has(clause.words, "none"))
    for (const { start, end, terms } of denialsIn(clause, clauses.slice(index + 1, index + 6), state))
      found.push({
        start,
        end,
        value: 0,
        unit: "",
        about: { kind: "figures", terms },
        why: { rule: "denial", rivals: [] },
      });
  for (const statement of clause.statements) {
    follow(statement.lead, state);
    const view = viewOf(statement, state);
    if (clause.sentence.table) readTableNumber(view, found);
    else readNumber(view, found);
  }
  if (first && !isOfAnotherYear(clause.rest)) follow(clause.rest, state);
  for (const implied of impliedIn(clause, state))
    found.push({
      ...spanned(implied),
      about: { kind: "figures", terms: implied.terms },
      why: { rule: "predicate", rivals: implied.alternatives ?? [] },
      ...(implied.alternatives ? { alternatives: implied.alternatives } : {}),
      implied: true,
    });
}

/** `对涉及信访救助的疑难件集中会审`: under a heading of requests other work is only mentioned where no number tells of it. */
const onlyMentions = (words: readonly Word[]) => has(words, "business") && !has(words, "none", "receive");

/** `结转申请：自然人1件`: what stands before a colon says of which row the applicants are. */
function carriedHead({ words, next }: Clause, { rows, flow }: ReadSoFar): SentenceSoFar["rowTold"] {
  if (next?.opener !== "：" || has(words, "receiveNew", "none")) return undefined;
  const plain = !has(words, "past", "next", "goOn");
  const direction = plain && (flow === "received" || flow === "applicant") ? "in" : directionOf(words);
  return direction && { row: direction === "in" ? rows.carriedIn : rows.carriedOut };
}

const spanned = ({ start, end, value }: { start: number; end: number; value: number }) => ({
  start,
  end,
  value,
  unit: "",
});

/** A year that stands alone before its clause holds for the clauses behind it: `2021年，…`. */
function setYear({ words, statements, start, end }: Clause, state: ReadSoFar): void {
  const [only] = words;
  const since = words.find((word) => is(word, "since"));
  if (since && statements.length === 0 && !has(words, "present")) state.here.past = since;
  if (statements.length > 0 || end - start > 12) return;
  // `上半年，…`: what is told behind it is not of the year.
  const period = words.find((word) => is(word, "period"));
  if (period && words.every((word) => is(word, "period") || is(word, "present"))) state.here.past = period;
  if (words.length !== 1) return;
  if (is(only, "past") || (is(only, "next") && statesYear(only))) state.here.past = only;
  if (is(only, "present")) state.here.past = undefined;
}

/** `2026年`, `下一年度`, not 下一步. */
const statesYear = (word: Word | undefined) => word !== undefined && /年/.test(word.word);
