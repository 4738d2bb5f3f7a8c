import { VerticalAlign } from "@univerjs/core";
import { createHost, type Host } from "../host/host";
import { createUniverModel } from "../host/univer/model";
import { openUniver } from "../host/univer/open";
import { words } from "../words.zh-CN";
import { createPreview, type Preview } from "./preview";

declare global {
  interface Window {
    /** For tests: what a person sees and does in the workbook. */
    preview?: Preview;
    /** Where the pane's client finds the host. The page creates it before any script runs. */
    previewHost?: Promise<Host>;
    /** The other end of `previewHost`. */
    hostArrival?: { resolve(host: Host): void; reject(reason: Error): void };
  }
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

/** A4 at first sight: enough rows and columns for the largest table without scrolling about. */
const emptySheet = { id: "sheet-1", name: "Sheet1", rowCount: 60, columnCount: 20 };

async function open(): Promise<Host> {
  const univer = openUniver(element("workbook"), {
    id: "workbook",
    name: "年报",
    sheetOrder: [emptySheet.id],
    sheets: { [emptySheet.id]: emptySheet },
    defaultStyle: { ff: "宋体", fs: 11, vt: VerticalAlign.MIDDLE },
  });
  await univer.drawn;
  const model = createUniverModel(univer);
  const host = createHost(model);
  window.preview = createPreview(univer, model);
  return host;
}

const loading = element("loading");
// A frame for the words of the loading state: Univer's start keeps the browser busy for a second or two.
requestAnimationFrame(() => {
  setTimeout(() => {
    open().then(
      (host) => {
        loading.hidden = true;
        window.hostArrival?.resolve(host);
      },
      (error: unknown) => {
        loading.textContent = words.workbookFailed;
        window.hostArrival?.reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
});
