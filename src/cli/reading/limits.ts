/** What reading one file may take, whatever is in it. */
export interface ReadingLimits {
  /** Of the processor, in milliseconds: what a machine that does much else does not give to the program is not counted. */
  readonly milliseconds: number;
  /** By the clock on the wall, in milliseconds, however busy the machine is. */
  readonly longest: number;
  /** What the process may hold of objects, its program included. */
  readonly megabytes: number;
}

export const usualLimits: ReadingLimits = { milliseconds: 4_300, longest: 60_000, megabytes: 300 };

/** What a process says at last that was ended because a file took too long. */
export const overTime = "over its time";

/** A process was ended: over its time, or out of memory. */
export class OverLimits extends Error {
  readonly limit: "time" | "memory";

  constructor(limit: "time" | "memory") {
    super(limit);
    this.limit = limit;
  }
}
