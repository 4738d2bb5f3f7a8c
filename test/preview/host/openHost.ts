/** Runs the unchanged Office.js client against our host with a workbook in memory. Needs jsdom. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fromA1 } from "../../../src/preview/host/a1";
import { createHost } from "../../../src/preview/host/host";
import { createMemoryModel } from "../../../src/preview/host/memory/model";
import type { Scalar } from "../../../src/preview/host/model";
import { RichApiError } from "../../../src/preview/host/richApiError";
import { completeOffice, type OfficeGlobals } from "../../../src/preview/officeShim";

/** Which request or action is to fail, how, and how often. */
export interface FailurePlan {
  readonly code: string;
  readonly message?: string;
  /** `Class.Member` on the wire, e.g. `Range.Values`; without it the whole next request is refused. */
  readonly member?: string;
  /** How often it fails; once if not given. */
  readonly times?: number;
  /** How many matches pass before the first failure. */
  readonly after?: number;
}

export interface RecordedRequest {
  readonly actions: readonly string[];
  readonly bytes: number;
}

let loaded = false;

/** One client per test file, one workbook per call. */
export function openHost(firstSheet?: string) {
  const requests: RecordedRequest[] = [];
  const plans: { plan: FailurePlan; passed: number; failed: number }[] = [];
  const failIfPlanned = (member: string | undefined) => {
    for (const entry of plans) {
      const { plan } = entry;
      if (plan.member !== member) continue;
      if (entry.passed < (plan.after ?? 0)) entry.passed += 1;
      else if (entry.failed < (plan.times ?? 1)) {
        entry.failed += 1;
        throw new RichApiError(plan.code, plan.message ?? plan.code);
      }
    }
  };

  const model = createMemoryModel(firstSheet);
  const host = createHost(model, {
    before: failIfPlanned,
    onRequest: (body, bytes) => {
      const actions = body.Actions.map(
        ({ Name, ObjectPathId }) => `${body.ObjectPaths[ObjectPathId]?.T ?? ""}.${Name}`,
      );
      requests.push({ actions, bytes });
      failIfPlanned(undefined);
    },
  });

  const page = globalThis as unknown as Record<string, unknown>;
  if (loaded) {
    const library = page["OfficeExtension"] as { HostBridge: { init(bridge: unknown): void } };
    library.HostBridge.init(host.bridge);
  } else {
    page["_richApiNativeBridge"] = host.bridge;
    const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    // Evaluated in the global scope: the library declares its namespaces with `var`.
    (0, eval)(readFileSync(file, "utf8"));
    completeOffice(page as unknown as OfficeGlobals);
    loaded = true;
  }

  const sheetId = (name: string): string => {
    const found = model.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found.id;
  };
  const place = (sheet: string, address: string) => {
    const box = fromA1(address);
    if (!box) throw new Error(`${address} is not an address.`);
    return { sheet: sheetId(sheet), box };
  };
  /** Lets the events of an edit and what their handlers ask for come to an end. */
  const quiet = async () => {
    for (let seen = -1; seen !== requests.length;) {
      seen = requests.length;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  return {
    Excel: page["Excel"] as typeof Excel,
    OfficeExtension: page["OfficeExtension"] as typeof OfficeExtension,
    model,
    book: host.book,
    faults: host.faults,
    by: host.by,
    requests,
    keptReferences: host.keptReferences,
    quiet,
    /** What a person's typing does: the value arrives, and so do the events. */
    type: async (sheet: string, address: string, value: Scalar) => {
      model.write(place(sheet, address), [[value]]);
      await quiet();
    },
    select: async (sheet: string, address: string) => {
      model.select(place(sheet, address));
      await quiet();
    },
    /** The values of a block, straight from the model. */
    read: (sheet: string, address: string): Scalar[][] =>
      model.read(place(sheet, address)).map((row) => row.map(({ value }) => value)),
    /** The format of the first cell of an address, straight from the model. */
    format: (sheet: string, address: string) => {
      const { sheet: id, box } = place(sheet, address);
      return model.format(id, box.row, box.column);
    },
    place,
    fail: (plan: FailurePlan) => {
      plans.push({ plan, passed: 0, failed: 0 });
    },
  };
}
