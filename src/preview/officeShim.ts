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
const excel2021 = { platform: "OfficeOnline", excelApi: "1.14" } as const;

const versionOf = (version: string): number => {
  const [major = 1, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

/**
 * Completes the globals after the library's host file alone was loaded: what `office.js` would do
 * inside Excel, without its handshake with a Microsoft page.
 * @param ready - what `Office.onReady` waits for.
 * @param excel - which Excel it seems to be, and its newest requirement set.
 */
export function completeOffice(
  { OSF, Office, OfficeExtension }: OfficeGlobals,
  ready: Promise<unknown> = Promise.resolve(),
  { platform, excelApi }: { readonly platform: string; readonly excelApi: string } = excel2021,
): void {
  const info = { host: "Excel", platform };
  const isSetSupported = (name: string, version = "1.1") =>
    // Requests that may wait while a cell is being edited say so only where the host knows of that.
    name === "DelayForCellEdit" || (name === "ExcelApi" && versionOf(version) <= versionOf(excelApi));
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
