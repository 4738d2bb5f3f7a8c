import { openFindings, sumOf, suspectsOf } from "../../audit";
import { received } from "../../files/work";
import {
  begun,
  overviewOf,
  returnSlip,
  rollup,
  rollupWords,
  sliceOf,
  slipText,
  tidyCsv,
  type ReturnSlip,
  type Rollup,
} from "../../rollup";
import { titleOf } from "../titleOf";
import type { RollupDesk, UnitDetail } from "./desk";
import { issued } from "./issued";
import { rosterIn } from "./rosterIn";
import { Sources } from "./sources";
import { zipped } from "./zipped";

/** A desk that works in this thread. */
export function createDesk(): RollupDesk {
  const sources = new Sources();
  let rolled: Rollup | undefined;
  const result = (): Rollup => {
    if (!rolled) throw new Error("Nothing has been added up yet.");
    return rolled;
  };
  return {
    open: (kind, files) => sources.open(kind, files),
    read: (at) => sources.read(at),
    forget: (kind) => {
      sources.forget(kind);
      return Promise.resolve();
    },
    roster: rosterIn,
    roll: ({ roster, own, leftOut }) => {
      const units = sources.received("units");
      rolled =
        units.length === 0
          ? undefined
          : rollup(units, {
              leftOut,
              lastYear: sources.received("last"),
              ...(roster && { roster }),
              ...(own && { own: received(own) }),
            });
      return Promise.resolve({ overview: rolled && overviewOf(rolled), unreadable: sources.unreadable() });
    },
    slice: (figure) => Promise.resolve(sliceOf(result(), figure)),
    unit: (at) => Promise.resolve(detailOf(result(), at)),
    slip: async (at) => {
      const unit = result().units[at];
      const slip = unit && returnSlip(unit);
      return slip && (await import("../../rollup/slipDocx")).slipDocx([slip]);
    },
    slips: () => allSlips(result()),
    sheets: async () => (await import("../../rollup/sheets")).rollupSheets(result(), sources.unreadable()),
    workbook: async () =>
      (await import("../../files/xlsx/rollupXlsx")).rollupXlsx(result(), sources.unreadable()),
    tidy: () => Promise.resolve(tidyCsv(result())),
    issue: (roster, year) => issued(roster, year, sources.received("last")),
    begun: () => Promise.resolve(begun(result())),
  };
}

function detailOf({ units }: Rollup, at: number): UnitDetail | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const { audit, filing, name } = unit;
  const slip = returnSlip(unit);
  const suspects = suspectsOf(audit.location).map(({ figure, from, to, alternatives }) => ({
    grade: "suspect" as const,
    text:
      rollupWords.returnSlip.suspect(titleOf(filing.form, figure), String(from), to) +
      (alternatives.length > 0 ? rollupWords.sheets.findings.oneOfSeveral : ""),
  }));
  const findings = openFindings(audit.findings).map((finding) => {
    const sum = sumOf(finding);
    return {
      grade: finding.severity === "mandatory" ? ("mandatory" as const) : ("query" as const),
      text: `${finding.message}${sum === "" ? "" : `（${sum}）`}`,
    };
  });
  return { at, name, findings: [...suspects, ...findings], slip: slip && slipText(slip) };
}

/** Every 退回单 in one archive, those of one unit in one file. */
async function allSlips({ units }: Rollup): Promise<Uint8Array | undefined> {
  const byName = new Map<string, readonly [ReturnSlip, ...ReturnSlip[]]>();
  for (const unit of units) {
    const slip = returnSlip(unit);
    const known = byName.get(unit.name);
    if (slip) byName.set(unit.name, known ? [...known, slip] : [slip]);
  }
  if (byName.size === 0) return undefined;
  const { slipDocx } = await import("../../rollup/slipDocx");
  const files: [string, Uint8Array][] = [];
  for (const [name, slips] of byName)
    files.push([`${name}${rollupWords.returnSlip.heading}.docx`, await slipDocx(slips)]);
  return zipped(files);
}
