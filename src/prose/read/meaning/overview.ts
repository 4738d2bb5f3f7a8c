import type { Clause, Sentence } from "../outline/clause";
import { has, is, sensesIn } from "./senses";
import type { Word } from "../text/tokens";

/** What is known of a sentence before its numbers are read. */
export interface SentenceOverview {
  /** How many numbers are told by a way of coming in. */
  readonly channels: number;
  readonly outcomes: number;
  /** How many of these use words of a whole group of the form, which no other work has. */
  readonly groups: number;
  readonly applicants: number;
  readonly carries: boolean;
  readonly collects: boolean;
  /** It has words that set a frame for a whole list: what was asked for, classes, the units that received most. */
  readonly frames: boolean;
  readonly disclosure: boolean;
  /** Reviews or suits of every kind are told, and only a part of them is about disclosure. */
  readonly onlyPart: boolean;
  readonly askers: boolean;
  /** It tells results of no format, or of earlier ones. */
  readonly former: boolean;
  /** The organ is the respondent: 被申请复议, 申请人提起. */
  readonly suffers: boolean;
  /** It tells of reviews beside suits, and of nobody who handles them. */
  readonly bothKinds: boolean;
  /** It tells of reviews that the organ decides itself: 复议机关受理. */
  readonly decides: boolean;
  /** It tells of suits that the organ answers: 行政应诉. */
  readonly responds: boolean;
  /** Endings in the words of the form. */
  readonly formalEndings: boolean;
}

/** What is to be known of a sentence before its numbers are read. */
export function overviewOf({ clauses }: Sentence): SentenceOverview {
  let carries = false;
  let collects = false;
  let frames = false;
  let askers = false;
  let former = false;
  for (const { words } of clauses) {
    carries ||= has(words, "carry");
    frames ||= has(words, "topic", "class", "ranking");
    collects ||= has(words, "collect");
    askers ||= has(words, "askers");
    former ||= has(words, "formerOutcome");
  }
  return { carries, collects, frames, askers, former, ...toldIn(clauses), ...proceedingsIn(clauses) };
}

/** How many numbers are told by what. */
function toldIn(
  clauses: readonly Clause[],
): Pick<SentenceOverview, "channels" | "outcomes" | "groups" | "applicants"> {
  let channels = 0;
  let outcomes = 0;
  let groups = 0;
  let applicants = 0;
  for (const { statements } of clauses)
    for (const { lead, tail } of statements) {
      if (has(lead, "channel")) channels += 1;
      if (namesOutcome(lead) || namesOutcome(tail)) outcomes += 1;
      if (namesGroup(lead) || namesGroup(tail)) groups += 1;
      if (namesKind(lead) || sensesIn(tail, "applicant").length > 0) applicants += 1;
    }
  return { channels, outcomes, groups, applicants };
}

/** What is said of reviews and suits, and whether they are about disclosure. */
function proceedingsIn(
  clauses: readonly Clause[],
): Pick<
  SentenceOverview,
  "disclosure" | "onlyPart" | "suffers" | "responds" | "decides" | "bothKinds" | "formalEndings"
> {
  let disclosure = false;
  let general = false;
  let onlyPart = false;
  let suffers = false;
  let responds = false;
  let formalEndings = false;
  let handled = false;
  let decides = false;
  const kinds = new Set<string>();
  for (const { words, statements } of clauses) {
    const blocks = sensesIn(words, "block");
    const says = has(words, "disclosure", "request");
    onlyPart ||= general && !disclosure && says && has(words, "among");
    general ||= !says && statements.length > 0 && blocks.length > 0;
    disclosure ||= says;
    suffers ||= has(words, "suffer");
    responds ||= words.some(({ word }) => word.includes("应诉"));
    decides ||= words.some(
      (word, at) =>
        is(word, "authority") &&
        /机关$|机构$/.test(word.word) &&
        has(words.slice(at + 1, at + 3), "receive", "handle"),
    );
    handled ||= has(words, "handle", "receive", "settle", "authority", "assist", "business");
    for (const word of words) {
      const [only, ...others] = sensesIn([word], "block");
      if (only && others.length === 0) kinds.add(only.sense.key);
    }
    const endings = sensesIn(words, "ending");
    formalEndings ||=
      endings.some(({ word, sense }) => word.word.includes("结果") || sense.formal) ||
      blocks.some(({ word }) => /经复议|复议后/.test(word.word)) ||
      (has(words, "result") && endings.length > 0);
  }
  return {
    disclosure,
    onlyPart,
    suffers,
    responds,
    decides,
    bothKinds: kinds.size > 1 && !handled,
    formalEndings,
  };
}

const namesOutcome = (words: readonly Word[]) =>
  sensesIn(words, "outcome").some(({ word }) => !is(word, "publish") && !is(word, "other"));

const namesGroup = (words: readonly Word[]) =>
  sensesIn(words, "outcome").some(({ word, sense }) => sense.group === undefined && !is(word, "publish"));

const namesKind = (words: readonly Word[]) =>
  sensesIn(words, "applicant").some(({ word }) => !is(word, "other"));
