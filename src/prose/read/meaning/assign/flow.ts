import type { FoundReading } from "../found";

/** A number of requests that came in or are in hand, to which later numbers refer. */
export const opens = ({ flow }: FoundReading) => flow === "received" || flow === "handled";

/** Told in one sentence. */
export const sameSentence = (a: FoundReading, b: FoundReading) =>
  a.statement?.clause.sentence === b.statement?.clause.sentence;
