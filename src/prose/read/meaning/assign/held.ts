import type { FoundReading } from "../found";
import { has, is } from "../senses";
import { sameSentence } from "./flow";

/** `（含上年结转3件）`, `，其中2件为上年结转`: directly behind the number that holds it. */
export function isPartOf(each: FoundReading, head: FoundReading, episode: readonly FoundReading[]): boolean {
  if (each.statement?.inBracketOf !== undefined) return each.statement.inBracketOf === head.statement;
  if (!sameSentence(each, head) || !has(each.statement?.lead ?? [], "among"))
    return hasAmongBefore(each, head);
  return episode.slice(0, episode.indexOf(each)).every(({ flow }) => flow === "applicant");
}

/** `其中，上年结转4件`: the word stands in a clause of its own. */
function hasAmongBefore(each: FoundReading, head: FoundReading): boolean {
  if (!each.statement || !sameSentence(each, head)) return false;
  const { previous } = each.statement.clause;
  return (
    previous !== undefined &&
    previous.statements.length === 0 &&
    previous.words.length === 1 &&
    has(previous.words, "among") &&
    previous.previous === head.statement?.clause
  );
}

/** `受理申请（含上年结转6件）137件`: in the bracket that stands before the number. */
export function heldBefore(head: FoundReading, before: FoundReading | undefined): FoundReading | undefined {
  const bracket = head.statement?.clause.previous;
  const holds =
    before?.flow === "carriedIn" &&
    before.statement?.clause === bracket &&
    bracket?.opener === "（" &&
    has(bracket.words, "among");
  return holds ? before : undefined;
}

/** `办结35件（含上年结转3件）`: of those settled. */
export function belongsToSettled(each: FoundReading, episode: readonly FoundReading[]): boolean {
  const head = each.statement?.inBracketOf;
  return (
    head !== undefined && episode.some(({ statement, flow }) => statement === head && flow === "settled")
  );
}

/** `受理45件。包括上年结转4件`: of those received or of those settled in a sentence before. */
export function isAmongWhatWasTold({ statement }: FoundReading): boolean {
  const first = statement?.clause.sentence.clauses.find(({ words }) => words.length > 0);
  return is(first?.words[0], "among");
}

/** `承办72件，其中本年新收68件，上年结转4件`: the new ones, told as a part. */
export function newOnesIn(head: FoundReading, part: FoundReading | undefined): FoundReading | undefined {
  const lead = part?.statement?.lead ?? [];
  const isPart = part?.flow === "received" && sameSentence(part, head) && part.value < head.value;
  const among =
    has(lead, "among") ||
    (part && hasAmongBefore(part, head)) ||
    part?.statement?.inBracketOf === head.statement;
  return isPart && has(lead, "receiveNew") && among ? part : undefined;
}

/** `办理回复6件，其中5件答复`, `办理61件，办结54件`: what is settled is a part of what was in hand. */
export function settlesPartOf(head: FoundReading, following: readonly FoundReading[]): boolean {
  const part = following.find(({ flow }) => flow === "settled");
  return (
    part !== undefined &&
    sameSentence(part, head) &&
    (has(part.statement?.lead ?? [], "among") || head.flow === "handled") &&
    part.value < head.value
  );
}

/** `收到66件（上年结转6件，结转下年9件）`: no word says that the first holds the others. */
export const isOnlyBeside = ({ flow, statement }: FoundReading) =>
  flow === "carriedIn" && statement?.inBracketOf !== undefined && !has(statement.clause.words, "among");
