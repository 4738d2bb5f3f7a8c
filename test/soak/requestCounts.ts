import type { Host } from "../excel/withSheets";

interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

/** What an edit costs: the requests of a reading, and of the marks where they change, references given back included. */
export class RequestCounts {
  readonly #readings: Sent[] = [];
  readonly #markings: Sent[] = [];

  /** Carries something out and answers what it sent. */
  async of<T>({ requests }: Host, act: () => Promise<T>): Promise<{ outcome: T; sent: Sent }> {
    const before = requests.length;
    const outcome = await act();
    const own = requests.slice(before);
    return {
      outcome,
      sent: { requests: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) },
    };
  }

  add(sent: Sent, marks: boolean): void {
    (marks ? this.#markings : this.#readings).push(sent);
  }

  told(): string {
    const kinds = { "marks stay": this.#readings, "marks change": this.#markings };
    return Object.entries(kinds)
      .map(([kind, sent]) => {
        const [requests, bytes] = [sent.map((one) => one.requests), sent.map((one) => one.bytes)];
        return `${kind} (${sent.length} edits): requests ${spread(requests)}, bytes ${spread(bytes)}`;
      })
      .join("; ");
  }

  /** One to read and one that ends the run, of less than 6 kB; to look, to draw and to give back where marks change. */
  expectFew(): void {
    expect(middle(this.#readings.map(({ requests }) => requests))).toBeLessThanOrEqual(2);
    expect(middle(this.#readings.map(({ bytes }) => bytes))).toBeLessThanOrEqual(6000);
    expect(middle(this.#markings.map(({ requests }) => requests))).toBeLessThanOrEqual(5);
  }
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const middle = (numbers: readonly number[]): number => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const spread = (numbers: readonly number[]): string => {
  const all = sorted(numbers);
  return `${middle(all)} (middle), ${all.at(-1) ?? 0} (most)`;
};
