import type { Rows } from "../../lexicon";
import type { FoundReading } from "../found";
import { has } from "../senses";
import { sameSentence } from "./flow";

/** A number of requests received or in hand, with what is told around it. */
export interface Episode {
  readonly head: FoundReading;
  readonly before: FoundReading | undefined;
  /** What is told of these requests behind the number. */
  readonly following: readonly FoundReading[];
  /** Words say that the settled or the new ones are a part of it. */
  readonly holds: boolean;
  /** Those carried in, or the new ones, that it holds. */
  readonly inside: FoundReading | undefined;
  /** Those carried in that are told beside it. */
  readonly apart: FoundReading | undefined;
}

/** What the words allow the number to be, each with what speaks for it. */
interface Hypothesis {
  readonly rows: readonly string[];
  readonly score: number;
}

/** Everything that the number may be, unordered: the highest score is the likeliest. */
export function hypotheses(episode: Episode, rows: Rows): Hypothesis[] {
  const { head, following, holds, inside, apart } = episode;
  const lead = head.statement?.lead ?? [];
  const evidence = (whole: number) => (fits(whole, following) ? 1.5 : 0);
  const carried = carriedIn(episode);
  const both = {
    rows: [rows.received, rows.carriedIn],
    score: (inside ? 4 : 0) + (has(lead, "receiveBoth") ? 4 : 0) + (carried > 0 ? evidence(head.value) : 0),
  };
  if (head.flow === "handled" && holdsThoseThatGoOn(episode)) return [both];
  const goesOn = carried > 0 || following.some(({ flow, value }) => flow === "carriedOut" && value > 0);
  if (head.flow === "handled" && holds)
    return [
      { ...both, score: both.score + (goesOn ? 3 : 0) },
      { rows: [rows.received], score: 1 + evidence(head.value + carried) },
    ];
  if (head.flow === "handled") return [{ rows: [rows.settled], score: isLeftOf(episode) ? 6 : 1 }, both];
  return [
    {
      rows: [rows.received],
      score: 1 + (has(lead, "receiveNew") ? 3 : 0) + (apart ? 2 : 0) + evidence(head.value + carried),
    },
    both,
  ];
}

const carriedIn = ({ inside, apart }: Episode) => inside?.value ?? apart?.value ?? 0;

/** `办理1103件，其中结转下年度继续办理41件`: what goes on is none of those settled. */
function holdsThoseThatGoOn({ head, following: [next] }: Episode): boolean {
  return next?.flow === "carriedOut" && sameSentence(next, head) && has(next.statement?.lead ?? [], "among");
}

/** `新收1204件，办理1209件（含上年结转61件，另有56件顺延）`: without those that go on it is as many as came in. */
function isLeftOf(episode: Episode): boolean {
  const { head, before, following } = episode;
  const out = following.find(({ flow }) => flow === "carriedOut")?.value ?? 0;
  const inBracket = following.find(
    ({ flow, statement }) => flow === "received" && statement?.inBracketOf === head.statement,
  );
  const received = inBracket ?? (before?.flow === "received" ? before : undefined);
  return received !== undefined && out > 0 && received.value + carriedIn(episode) - out === head.value;
}

/** Whether so many requests are as many as were settled and go on. */
function fits(whole: number, following: readonly FoundReading[]): boolean {
  const settled = following.find(({ flow }) => flow === "settled");
  const out = following.find(({ flow }) => flow === "carriedOut");
  return settled !== undefined && whole === settled.value + (out?.value ?? 0);
}
