/** The parts of the library's globals that the shim fills in; its own typings know them only in part. */
export interface OfficeGlobals {
  readonly OSF: Record<string, unknown>;
  readonly Office: { onReady?: unknown };
  readonly OfficeExtension: {
    readonly _internalConfig: { appendTypeNameToObjectPathInfo?: boolean };
    readonly Utility: { _synchronousCleanup?: boolean };
  };
}

/** The requirement set of Excel 2021, the oldest version that the add-in promises to run in. */
const supported = { ExcelApi: 1.14 } as Readonly<Record<string, number>>;

const versionOf = (version: string): number => {
  const [major = 1, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

/**
 * Completes the globals after the library's host file alone was loaded: what `office.js` would do
 * inside Excel, without its handshake with a Microsoft page.
 * @param ready - what `Office.onReady` waits for.
 */
export function completeOffice(
  { OSF, Office, OfficeExtension }: OfficeGlobals,
  ready: Promise<unknown> = Promise.resolve(),
): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const isSetSupported = (name: string, version = "1.1") =>
    versionOf(version) <= versionOf(String(supported[name] ?? 0));
  const context = {
    contentLanguage: "zh-CN",
    displayLanguage: "zh-CN",
    ...info,
    diagnostics: { ...info, version: "16.0.0.0" },
    requirements: { isSetSupported },
  };
  // `Office.context` is a getter that reads this factory.
  OSF["_OfficeAppFactory"] = {
    ...(OSF["_OfficeAppFactory"] as object | undefined),
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
  };
  Office.onReady = async (callback?: (opened: typeof info) => void) => {
    await ready;
    callback?.(info);
    return info;
  };
  // Class names travel with the requests, and a run ends only when its references are given back.
  OfficeExtension._internalConfig.appendTypeNameToObjectPathInfo = true;
  OfficeExtension.Utility._synchronousCleanup = true;
}
