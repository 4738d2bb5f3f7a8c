import type { Sentence } from "../outline/clause";
import type { SentenceOverview } from "./state";
import { has, is, sensesIn } from "./words";

/** What is to be known of a sentence before its numbers are read. */
export function overviewOf({ clauses }: Sentence): SentenceOverview {
  let channels = 0;
  let outcomes = 0;
  let groups = 0;
  let applicants = 0;
  let carries = false;
  let collects = false;
  let frames = false;
  let disclosure = false;
  let general = false;
  let onlyPart = false;
  let askers = false;
  let former = false;
  let suffers = false;
  let responds = false;
  let formalEndings = false;
  let handled = false;
  const blocks = new Set<string>();
  for (const { words, statements } of clauses) {
    carries ||= has(words, "carry");
    frames ||= has(words, "topic", "class", "ranking");
    collects ||= has(words, "collect");
    const says = has(words, "disclosure", "request");
    onlyPart ||= general && !disclosure && says && has(words, "among");
    general ||= !says && statements.length > 0 && sensesIn(words, "block").length > 0;
    disclosure ||= says;
    askers ||= has(words, "askers");
    former ||= has(words, "formerOutcome");
    suffers ||= has(words, "suffer");
    handled ||= has(words, "handle", "receive", "settle", "authority", "assist", "business");
    for (const { sense } of sensesIn(words, "block")) blocks.add(sense.key);
    responds ||= words.some(({ word }) => word.includes("应诉"));
    formalEndings ||=
      sensesIn(words, "ending").some(({ word }) => word.word.includes("结果") || word.word === "尚未审结") ||
      sensesIn(words, "block").some(({ word }) => /经复议|复议后/.test(word.word)) ||
      (has(words, "result") && sensesIn(words, "ending").length > 0);
    for (const { lead, tail } of statements) {
      if (has(lead, "channel")) channels += 1;
      if (namesOutcome(lead) || namesOutcome(tail)) outcomes += 1;
      if (namesGroup(lead) || namesGroup(tail)) groups += 1;
      if (
        sensesIn(lead, "applicant").some(({ word }) => !is(word, "other")) ||
        sensesIn(tail, "applicant").length > 0
      )
        applicants += 1;
    }
  }
  return {
    channels,
    outcomes,
    groups,
    applicants,
    carries,
    collects,
    frames,
    disclosure,
    onlyPart,
    askers,
    former,
    suffers,
    responds,
    bothKinds: blocks.size > 1 && !handled,
    formalEndings,
  };
}

const namesOutcome = (words: Parameters<typeof sensesIn>[0]) =>
  sensesIn(words, "outcome").some(({ word }) => !is(word, "publish") && !is(word, "other"));

const namesGroup = (words: Parameters<typeof sensesIn>[0]) =>
  sensesIn(words, "outcome").some(({ word, sense }) => sense.group === undefined && !is(word, "publish"));
