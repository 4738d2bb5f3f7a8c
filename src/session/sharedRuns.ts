/**
 * Runs something one time after the other: calls that come while it is under way share the run after it, which sees what
 * they saw.
 *
 * @param run never rejects
 */
export function sharedRuns(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> =>
    (running = run().finally(() => {
      running = undefined;
    }));
  return () => {
    if (running === undefined) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
}
