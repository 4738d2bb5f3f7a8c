import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { Refusal, Workbook } from "../../../src/sheets/port";
import { fromA1 } from "../../../src/preview/host/a1";
import { contains } from "../../../src/preview/host/box";
import { done, isCleanUp, type Host } from "../withSheets";
import type { Action } from "./actions";
import { opened } from "./opened";
import { snapshot, type Snapshot } from "./snapshot";

interface SeenRequest {
  /** How many actions it carried. */
  readonly size: number;
  /** The step that it belongs to. */
  readonly step: number;
  /** It only gives references back. */
  readonly cleanUp: boolean;
  /** The client says that it changes the workbook. */
  readonly writes: boolean;
}

export interface Trial {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly refusal: Refusal | undefined;
  /** Which step was the last one. */
  readonly step: number;
  /** Before the last step. */
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** After a pane opened later has taken all marks away. */
  readonly cleaned: Snapshot;
  readonly requests: readonly SeenRequest[];
}

/** Carries an action out in a new workbook in which something goes wrong. */
export async function trial(action: Action, prepare: (host: Host) => void = () => undefined): Promise<Trial> {
  const { host, workbook } = await opened(action);
  prepare(host);
  let refusal: Refusal | undefined;
  let step = -1;
  let before: Snapshot | undefined;
  const requests: SeenRequest[] = [];
  while (refusal === undefined && step + 1 < action.steps.length) {
    step += 1;
    before = snapshot(host);
    const outcome = await action.steps[step]?.(workbook, host);
    for (const { actions, flags } of host.requests.slice(requests.length))
      requests.push({ size: actions.length, step, cleanUp: isCleanUp(actions), writes: flags % 2 === 1 });
    if (outcome?.ok === false) refusal = outcome;
  }
  host.faults.clear();
  const after = snapshot(host);
  await done(excelWorkbook().mark([]));
  return { host, workbook, refusal, step, before: before ?? after, after, cleaned: snapshot(host), requests };
}

/** Whether a refusal says that something was left at a place. */
export function isTold({ left = [] }: Refusal, place: string): boolean {
  const [sheet = "", address = ""] = place.split("!");
  return left.some((one) => {
    const [leftSheet, cells] = one.split("!");
    if (cells === undefined) return leftSheet === sheet || place.includes(one) || place.startsWith("name ");
    const [box, cell] = [fromA1(cells), fromA1(address)];
    return (
      leftSheet === sheet && box !== undefined && cell !== undefined && contains(box, cell.row, cell.column)
    );
  });
}
