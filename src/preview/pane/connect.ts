import type { NativeBridge } from "../host/bridge";
import type { Host } from "../host/host";
import { completeOffice, type OfficeGlobals } from "../officeShim";

interface PaneWindow extends OfficeGlobals {
  readonly parent: { readonly previewHost?: Promise<Pick<Host, "bridge">> };
}

// Loaded in the pane's frame right after the library's host file, in place of office.js.
const page = window as unknown as Omit<PaneWindow, "OfficeExtension"> & {
  readonly OfficeExtension: OfficeGlobals["OfficeExtension"] & {
    readonly HostBridge: { init(bridge: NativeBridge): void };
  };
};

const host = page.parent.previewHost ?? Promise.reject(new Error("The pane is not inside the preview page."));

const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    void host.then((found) => {
      found.bridge.sendMessageToHost(text);
    });
  },
};

page.OfficeExtension.HostBridge.init(bridge);
completeOffice(page, host);
void host.then((found) => {
  // The pane may be loaded anew; the host then speaks to the latest one only.
  found.bridge.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
});
