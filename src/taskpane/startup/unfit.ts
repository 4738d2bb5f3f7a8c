/** What keeps the pane from working: it is not in Excel, Excel is too old, or some of its files are missing. */
export type Unfit = "notExcel" | "tooOld" | "noOffice" | "incomplete";

/** The lowest requirement set with everything that the add-in cannot do without: events, sheets, print setup. */
const floor = { set: "ExcelApi", version: "1.9" } as const;

/** Tells, once Office is ready, what keeps the pane from working; undefined if nothing does. */
export function unfit(host: string, supports: (set: string, version: string) => boolean): Unfit | undefined {
  if (host !== "Excel") return "notExcel";
  return supports(floor.set, floor.version) ? undefined : "tooOld";
}
