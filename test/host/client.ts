import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Bridge } from "../../src/preview/host/bridge";
import { completeOffice, type OfficeGlobals } from "../../src/preview/officeShim";

interface Page extends OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeGlobals["OfficeExtension"] &
    typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
  _richApiNativeBridge?: Bridge;
}

const page = globalThis as unknown as Page;
let loaded = false;

/** Which Excel the client believes to run in. */
export interface Platform {
  readonly platform: "OfficeOnline" | "PC" | "Mac" | "iOS";
  /** The newest requirement set, e.g. 1.20. */
  readonly excelApi: string;
}

/** Lets the unchanged Office.js client talk to a host; the client is loaded once per test file. Needs jsdom. */
export function connectClient(bridge: Bridge, platform?: Platform): Pick<Page, "Excel" | "OfficeExtension"> {
  if (loaded) page.OfficeExtension.HostBridge.init(bridge);
  else {
    page._richApiNativeBridge = bridge;
    const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    // Evaluated in the global scope: the library declares its namespaces with `var`.
    (0, eval)(readFileSync(file, "utf8"));
    loaded = true;
  }
  completeOffice(page, Promise.resolve(), platform);
  return page;
}
