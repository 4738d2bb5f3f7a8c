/** Times in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}

/** Runs a task often enough to warm up, then times each run. */
export function timed(task: () => unknown, runs = 2000): Times {
  for (let run = 0; run < runs / 4; run += 1) task();
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    task();
    samples.push(performance.now() - start);
  }
  return timesOf(samples);
}

export function shownTimes({ median, p95, p99, worst }: Times): string {
  const ms = (time: number) => time.toFixed(time < 1 ? 3 : 1);
  return `median ${ms(median)} ms, p95 ${ms(p95)} ms, p99 ${ms(p99)} ms, worst ${ms(worst)} ms`;
}

/** How a figure compares with the most that it may be: `0.72 of 10 ms`. */
export const ofMost = (figure: number, most: number, unit: string): string =>
  `${(figure / most).toFixed(2)} of ${most} ${unit}`;
