import type { NativeBridge } from "../host/bridge";

declare global {
  /** What `office.js` would fill in. */
  const OSF: Record<string, unknown>;

  /** Members of the client that its typings leave out. */
  namespace OfficeExtension {
    const HostBridge: { init(bridge: NativeBridge): void };
    const _internalConfig: { appendTypeNameToObjectPathInfo?: boolean };
    const Utility: { _synchronousCleanup?: boolean };
  }
}
