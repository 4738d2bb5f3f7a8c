import type { Random } from "../audit/random";
import type { Host } from "../excel/withSheets";

type Circumstance = (host: Host) => () => void;

const on =
  (name: "viewOnly" | "structureProtected" | "noPrinter" | "hiddenIsSelected" | "otherWorkbookInFront") =>
  ({ switches }: Host) => {
    switches[name] = true;
    return () => {
      switches[name] = false;
    };
  };

const all: readonly Circumstance[] = [
  on("viewOnly"),
  on("structureProtected"),
  on("noPrinter"),
  on("hiddenIsSelected"),
  on("otherWorkbookInFront"),
  ({ switches, endEditing }) => {
    switches.editing = "refuses";
    return endEditing;
  },
  ({ switches, endEditing }) => {
    switches.editing = "waits";
    setTimeout(endEditing, 2);
    return endEditing;
  },
  (host) => {
    host.calculateBy("manual");
    return () => {
      host.calculateBy("automatic");
    };
  },
];

/** Something about Excel that is otherwise than usual, until the answer is called. */
export const circumstance = (host: Host, random: Random): (() => void) => random.pick(all)(host);
