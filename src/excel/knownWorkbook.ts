import type { Hint, Outcome } from "../sheets/port";
import { attempt, createQueue } from "./attempt";
import type { AddedSheets } from "./addSheets";
import { read } from "./read";
import type { WorkbookReading } from "./reading";

type Batch<Done extends object> = (context: Excel.RequestContext) => Promise<Outcome<Done>>;

/** What is known of the workbook between two requests, and the one way to it: each action sees what the last one left. */
export class KnownWorkbook {
  /** The last reading; undefined where everything is to be asked anew. */
  last: WorkbookReading | undefined;
  /** The workbook is known to differ from the last reading. */
  outdated = false;
  /** The sheets of other kinds that were added since the workbook was opened. */
  added: AddedSheets = new Map();
  readonly listeners = new Set<(hint: Hint) => void>();
  readonly inTurn = createQueue();

  run<Done extends object>(batch: Batch<Done>): Promise<Outcome<Done>> {
    return this.inTurn(() => attempt(batch));
  }

  async read(context: Excel.RequestContext): Promise<Outcome<{ reading: WorkbookReading }>> {
    const outcome = await read(context, this.last);
    if (outcome.ok) this.learn(outcome.reading);
    return outcome;
  }

  learn(reading: WorkbookReading): void {
    this.last = reading;
    this.outdated = false;
  }

  /** Runs a batch that needs to know where things are; reads first if that is not known. */
  knowing<Done extends object>(
    batch: (context: Excel.RequestContext, reading: WorkbookReading) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    return this.run(async (context) => {
      if (this.last && !this.outdated) return batch(context, this.last);
      const outcome = await this.read(context);
      return outcome.ok ? batch(context, outcome.reading) : outcome;
    });
  }
}
