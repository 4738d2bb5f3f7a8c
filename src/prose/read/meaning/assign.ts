import type { Terms } from "../claim";
import type { Rows } from "../lexicon";
import type { FoundReading } from "./found";
import { requestTerms } from "./terms";
import { has, is } from "./words";

/** What the words allow a number of requests to be, each with what speaks for it. */
interface Hypothesis {
  readonly rows: readonly string[];
  readonly score: number;
}

/**
 * Decides, for every number of requests received or in hand, whether it holds those carried in. The words decide
 * (含上年结转, 新收); where they leave it open, sums that meet are evidence, never a condition. What stays open keeps
 * its other meaning: the filing decides.
 */
export function assign(found: readonly FoundReading[], rows: Rows): void {
  const flows = found.filter(({ flow }) => flow !== undefined);
  flows.forEach((each, index) => {
    if (comesFromLastYear(each, flows[index - 1], flows[index + 1])) {
      const terms = requestTerms(rows, [rows.carriedIn]);
      if (terms) each.about = { kind: "figures", terms };
      flows[index] = { ...each, flow: "carriedIn" };
    }
    if (each.flow === "received") leaveParts(each, flows.slice(Math.max(0, index - mostParts), index));
    if (opens(each)) leaveUnits(each, flows[index + 1]);
  });
  let next = flows.length;
  for (let index = flows.length - 1; index >= 0; index -= 1) {
    const each = flows[index];
    if (!each) continue;
    const episode = flows.slice(index + 1, Math.min(next, index + longestEpisode));
    const newOnes = newOnesIn(each, flows[next]);
    const holds = each.flow !== "received" && (settlesPartOf(each, episode) || newOnes !== undefined);
    if ((opens(each) || holds) && each.about.kind === "figures" && each.about.terms.length === 1)
      decide(each, flows[index - 1], newOnes ? [newOnes, ...episode] : episode, rows, holds);
    if (opens(each)) next = index;
  }
}

/** A number that others follow: as many came in, or are in hand. */
const opens = ({ flow }: FoundReading) => flow === "received" || flow === "handled";

/** `新收25件，结转1件，办结24件`: told before what was settled, and no word says where it goes. */
function comesFromLastYear(
  each: FoundReading,
  before: FoundReading | undefined,
  after: FoundReading | undefined,
): boolean {
  if (each.flow !== "carriedOut" || before?.flow !== "received" || after?.flow !== "settled") return false;
  const { lead = [], tail = [] } = each.statement ?? {};
  const plain =
    has(lead, "carry") && ![lead, tail].some((words) => has(words, "next", "goOn", "open", "handle"));
  return plain && sameSentence(each, before) && sameSentence(each, after);
}

/** `二级单位收到3件，局机关收到9件，合计12件`: what was received as a part counts in the sum alone. */
function leaveParts(sum: FoundReading, before: readonly FoundReading[]): void {
  const lead = sum.statement?.lead ?? [];
  if (!is(lead.at(-1), "sum") || lead.length !== 1) return;
  const parts = before.filter((each) => each.flow === "received" && sameSentence(each, sum));
  if (parts.length < 2 || parts.reduce((all, { value }) => all + value, 0) !== sum.value) return;
  for (const each of parts) each.about = { kind: "elsewhere", what: "other" };
}

/** `各镇收到88件，区直部门收到130件，全区共收到218件`: told unit by unit, with the whole at the end or without it. */
function leaveUnits(each: FoundReading, after: FoundReading | undefined): void {
  const lead = each.statement?.lead ?? [];
  const next = after?.statement?.lead ?? [];
  if (!after || !opens(after) || !sameSentence(each, after) || has(next, "among", "receiveNew")) return;
  if (!has(lead, "unit") || has(lead, "wide")) return;
  each.about = { kind: "elsewhere", what: "other" };
  if (!has(next, "wide", "sum") && has(next, "receive", "handle")) after.about = each.about;
}

const mostParts = 12;

/** Behind so many numbers nobody still tells of the first. */
const longestEpisode = 60;

function decide(
  head: FoundReading,
  before: FoundReading | undefined,
  episode: readonly FoundReading[],
  rows: Rows,
  holds: boolean,
): void {
  const inside =
    heldBefore(head, before) ??
    episode.find(
      (each) => each.flow === "received" || (each.flow === "carriedIn" && isPartOf(each, head, episode)),
    );
  const apart =
    before?.flow === "carriedIn" && before !== inside && sameSentence(before, head)
      ? before
      : episode.find(
          (each) => each.flow === "carriedIn" && each !== inside && !belongsToSettled(each, episode),
        );
  const [best, ...others] = hypotheses(head, before, inside, apart, episode, rows, holds).sort(
    (a, b) => b.score - a.score,
  );
  if (!best) return;
  const terms = requestTerms(rows, best.rows);
  if (!terms) return;
  head.about = { kind: "figures", terms };
  const contained = inside !== undefined && !isOnlyBeside(inside);
  const open = !contained && apart === undefined && !has(head.statement?.lead ?? [], "receiveNew");
  const alternatives = others.flatMap((each): Terms[] => {
    const other = requestTerms(rows, each.rows);
    return other ? [other] : [];
  });
  if (open || head.flow === "handled") {
    head.why = { ...head.why, rivals: [...alternatives, ...head.why.rivals] };
    head.alternatives = alternatives;
  }
  for (const each of episode) if (each.flow === "applicant") followRows(each, best.rows, open, rows);
}

/** `收到66件（上年结转6件，结转下年9件）`: no word says that the first holds the others. */
const isOnlyBeside = ({ flow, statement }: FoundReading) =>
  flow === "carriedIn" && statement?.inBracketOf !== undefined && !has(statement.clause.words, "among");

function hypotheses(
  head: FoundReading,
  before: FoundReading | undefined,
  inside: FoundReading | undefined,
  apart: FoundReading | undefined,
  episode: readonly FoundReading[],
  rows: Rows,
  holds: boolean,
): Hypothesis[] {
  const lead = head.statement?.lead ?? [];
  const evidence = (whole: number) => (fits(whole, head, episode) ? 1.5 : 0);
  const carried = inside?.value ?? apart?.value ?? 0;
  const both = {
    rows: [rows.received, rows.carriedIn],
    score: (inside ? 4 : 0) + (has(lead, "receiveBoth") ? 4 : 0) + (carried > 0 ? evidence(head.value) : 0),
  };
  if (head.flow === "handled" && holdsThoseThatGoOn(head, episode)) return [both];
  const goesOn = carried > 0 || episode.some(({ flow, value }) => flow === "carriedOut" && value > 0);
  if (head.flow === "handled" && holds)
    return [
      { ...both, score: both.score + (goesOn ? 3 : 0) },
      { rows: [rows.received], score: 1 + evidence(head.value + carried) },
    ];
  if (head.flow === "handled")
    return [{ rows: [rows.settled], score: isLeftOf(head, before, carried, episode) ? 6 : 1 }, both];
  return [
    {
      rows: [rows.received],
      score: 1 + (has(lead, "receiveNew") ? 3 : 0) + (apart ? 2 : 0) + evidence(head.value + carried),
    },
    both,
  ];
}

/** `办理1103件，其中结转下年度继续办理41件`: what goes on is none of those settled. */
function holdsThoseThatGoOn(head: FoundReading, [next]: readonly FoundReading[]): boolean {
  return next?.flow === "carriedOut" && sameSentence(next, head) && has(next.statement?.lead ?? [], "among");
}

/** `新收1204件，办理1209件（含上年结转61件，另有56件顺延）`: without those that go on it is as many as came in. */
function isLeftOf(
  head: FoundReading,
  before: FoundReading | undefined,
  carried: number,
  episode: readonly FoundReading[],
): boolean {
  const out = episode.find(({ flow }) => flow === "carriedOut")?.value ?? 0;
  const held = episode.find(
    ({ flow, statement }) => flow === "received" && statement?.inBracketOf === head.statement,
  );
  if (held) return out > 0 && held.value + carried - out === head.value;
  return before?.flow === "received" && out > 0 && before.value + carried - out === head.value;
}

/** `办理回复6件，其中5件答复`, `办理61件，办结54件`: what is settled is a part of what was in hand. */
function settlesPartOf(head: FoundReading, following: readonly FoundReading[]): boolean {
  const part = following.find(({ flow }) => flow === "settled");
  return (
    part !== undefined &&
    sameSentence(part, head) &&
    (has(part.statement?.lead ?? [], "among") || head.flow === "handled") &&
    part.value < head.value
  );
}

/** `承办72件，其中本年新收68件，上年结转4件`: the new ones, told as a part. */
function newOnesIn(head: FoundReading, part: FoundReading | undefined): FoundReading | undefined {
  const lead = part?.statement?.lead ?? [];
  const isPart = part?.flow === "received" && sameSentence(part, head) && part.value < head.value;
  const among =
    has(lead, "among") ||
    (part && hasAmongBefore(part, head)) ||
    part?.statement?.inBracketOf === head.statement;
  return isPart && has(lead, "receiveNew") && among ? part : undefined;
}

/** Whether so many requests are as many as were settled and go on. */
function fits(whole: number, _head: FoundReading, episode: readonly FoundReading[]): boolean {
  const settled = episode.find(({ flow }) => flow === "settled");
  const out = episode.find(({ flow }) => flow === "carriedOut");
  return settled !== undefined && whole === settled.value + (out?.value ?? 0);
}

/** `（含上年结转3件）`, `，其中2件为上年结转`: directly behind the number that holds it. */
function isPartOf(each: FoundReading, head: FoundReading, episode: readonly FoundReading[]): boolean {
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
function heldBefore(head: FoundReading, before: FoundReading | undefined): FoundReading | undefined {
  const bracket = head.statement?.clause.previous;
  const holds =
    before?.flow === "carriedIn" &&
    before.statement?.clause === bracket &&
    bracket?.opener === "（" &&
    has(bracket.words, "among");
  return holds ? before : undefined;
}

function belongsToSettled(each: FoundReading, episode: readonly FoundReading[]): boolean {
  const head = each.statement?.inBracketOf;
  return (
    head !== undefined && episode.some(({ statement, flow }) => statement === head && flow === "settled")
  );
}

const sameSentence = (a: FoundReading, b: FoundReading) =>
  a.statement?.clause.sentence === b.statement?.clause.sentence;

/** Applicants are told of the rows that their total was told of. */
function followRows(each: FoundReading, keys: readonly string[], open: boolean, rows: Rows): void {
  if (each.about.kind !== "figures") return;
  const [, row, column] = each.about.terms[0].split(".");
  if (row !== rows.received) return;
  const terms = requestTerms(rows, keys, column);
  const other = requestTerms(
    rows,
    keys.length > 1 ? [rows.received] : [rows.received, rows.carriedIn],
    column,
  );
  if (!terms || keys[0] !== rows.received) return;
  each.about = { kind: "figures", terms };
  if (other && (open || keys.length > 1)) each.alternatives = [other];
}
