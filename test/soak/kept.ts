import type { Workbook } from "../../src/sheets/port";
import { done } from "../excel/withSheets";
import type { Pair } from "./pair";

const numbersIn = (kept: unknown): number[] => (Array.isArray(kept) ? (kept as number[]) : []);

/** What two panes keep, one after the other: each number once, and none that was refused. */
export class Explanations {
  readonly #sure: number[] = [];
  readonly #unsure = new Set<number>();
  #next = 1;

  async say(workbook: Workbook): Promise<void> {
    const number = this.#next;
    this.#next += 1;
    const outcome = await workbook.saveSetting("explanations", (now) => [...numbersIn(now), number]);
    if (outcome.ok) this.#sure.push(number);
    else if (outcome.left) this.#unsure.add(number);
  }

  async expectWhole(workbook: Workbook): Promise<void> {
    const { value } = await done(workbook.loadSetting("explanations"));
    expect(numbersIn(value).filter((number) => !this.#unsure.has(number))).toEqual(this.#sure);
  }
}

/** A reading leaves the undo list alone, unless it gives a table its name back. */
export async function expectPureReading({ watched, workbook }: Pair): Promise<void> {
  const [steps, requests] = [watched.undoList.length, watched.requests.length];
  await workbook.read();
  const heals = watched.requests
    .slice(requests)
    .some(({ actions }) => actions.some((action) => action.startsWith("NamedItem")));
  if (!heals) expect(watched.undoList.length).toBe(steps);
}
