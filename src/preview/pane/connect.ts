import type { NativeBridge } from "../host/bridge";
import { completeOffice } from "../officeShim";

// Loaded in the pane's frame right after the library's host file, in place of office.js.
const host =
  window.parent.previewHost ?? Promise.reject(new Error("The pane is not inside the preview page."));

const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    void host.then((found) => {
      found.bridge.sendMessageToHost(text);
    });
  },
};

OfficeExtension.HostBridge.init(bridge);
completeOffice({ OSF, Office, OfficeExtension }, host);
void host.then((found) => {
  // The pane may be loaded anew; the host then speaks to the latest one only.
  found.bridge.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
});
