import type { Platform } from "../../host/client";
import type { Host } from "../withSheets";

/** A way in which an Excel is not the plain one. */
export interface Circumstance {
  readonly name: string;
  readonly platform?: Platform;
  readonly turnOn?: (host: Host) => unknown;
}

/** The circumstances, in the order of the columns of the table of outcomes. */
export const circumstances: readonly Circumstance[] = [
  { name: "a cell is being edited, requests wait", turnOn: ({ switches }) => (switches.editing = "waits") },
  {
    name: "a cell is being edited, requests are refused",
    turnOn: ({ switches }) => (switches.editing = "refuses"),
  },
  { name: "the file may only be looked at", turnOn: ({ switches }) => (switches.viewOnly = true) },
  { name: "the structure is protected", turnOn: ({ switches }) => (switches.structureProtected = true) },
  {
    name: "the sheets are protected",
    turnOn: (host) => {
      for (const { id } of host.model.sheets()) host.protectedSheets.add(id);
    },
  },
  {
    name: "another workbook is in front",
    turnOn: ({ switches }) => (switches.otherWorkbookInFront = true),
  },
  { name: "there is no printer", turnOn: ({ switches }) => (switches.noPrinter = true) },
  { name: "no events come", turnOn: ({ faults }) => (faults.telling = "dropped") },
  {
    name: "calculated by hand",
    turnOn: (host) => {
      host.calculateBy("manual");
    },
  },
  {
    name: "settings have vanished",
    turnOn: (host) => {
      host.saveAndReopen();
    },
  },
  { name: "Mac", platform: { platform: "Mac", excelApi: "1.20" } },
  { name: "iPad", platform: { platform: "iOS", excelApi: "1.17" } },
  { name: "the newest Excel", platform: { platform: "PC", excelApi: "1.20" } },
  { name: "the oldest Excel", platform: { platform: "PC", excelApi: "1.9" } },
];
