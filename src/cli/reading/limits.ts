/** What reading one file may take, whatever is in it. */
export interface ReadingLimits {
  /** Processor time in milliseconds: time that a busy machine gives to other programs is not counted. */
  readonly milliseconds: number;
  /** By the clock on the wall, in milliseconds, however busy the machine is. */
  readonly longest: number;
  /** Memory for objects, those of the program included. */
  readonly megabytes: number;
}

export const usualLimits: ReadingLimits = { milliseconds: 4_300, longest: 60_000, megabytes: 300 };

/** The last words of a process that was ended because a file took too long. */
export const overTime = "over its time";

/** A process was ended: over its time, or out of memory. */
export class OverLimits extends Error {
  readonly limit: "time" | "memory";

  constructor(limit: "time" | "memory") {
    super(limit);
    this.limit = limit;
  }
}
