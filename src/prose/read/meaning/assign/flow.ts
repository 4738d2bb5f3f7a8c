import type { FoundReading } from "../found";

/** A number that others follow: as many came in, or are in hand. */
export const opens = ({ flow }: FoundReading) => flow === "received" || flow === "handled";

/** Told in one sentence. */
export const sameSentence = (a: FoundReading, b: FoundReading) =>
  a.statement?.clause.sentence === b.statement?.clause.sentence;
