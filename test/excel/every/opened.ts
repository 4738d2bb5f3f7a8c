import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { openHost } from "../../host/openHost";
import { done, openOurs, type Host } from "../withSheets";
import type { Action } from "./actions";

/** A workbook with a stranger's sheet and, if the action wants them, ours, two cells in the clerk's own colours. */
export async function opened({ sheets, typed }: Action) {
  const host: Host = sheets ? await openOurs("台账") : openHost("表三");
  const [stranger] = host.model.sheets();
  if (!stranger) throw new Error("There is no sheet.");
  host.model.write(host.place(stranger.name, "A1:B1"), [["去年的台账", 2025]]);
  host.model.setFormat(host.place(stranger.name, "A1"), { fill: "#FFC000" });
  const workbook = excelWorkbook();
  if (sheets) {
    host.model.setFormat(host.place("表三", "D5"), { fill: "#00B050" });
    host.model.setFormat(host.place("表四", "E5"), { fill: "" });
    host.model.write(host.place("正文", "C3"), [["旧的一段"]]);
    host.model.write(host.place("表三", "E6"), [["007"]]);
    await done(workbook.read());
    typed?.(host);
  }
  host.requests.length = 0;
  return { host, workbook };
}
