/** A click as the browser tells it. */
export interface Click {
  /** Which click of a series in one place it is: 2 for the second of a double click, 0 for one by keyboard. */
  readonly detail: number;
  /** Milliseconds, on the clock of `Outside.now`. */
  readonly timeStamp: number;
}

/** Milliseconds: nobody reads a question and decides faster. */
const readingTakes = 500;

/**
 * Tells a click that was not meant for a question: the second half of a double click, a key held down, or one
 * already under way when the question came up under the pointer.
 *
 * @param askedAt when the question came up
 * @example isHasty({ detail: 2, timeStamp: 9000 }, 0) // true
 */
export function isHasty({ detail, timeStamp }: Click, askedAt: number): boolean {
  return detail > 1 || timeStamp - askedAt < readingTakes;
}
