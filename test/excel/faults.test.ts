/** @jest-environment jsdom */
import type { FigureId } from "../../src/form";
import type { Mark } from "../../src/sheets/port";
import { done, photograph, withSheets } from "./withSheets";

const figures: readonly FigureId[] = [
  "requests.new.natural",
  "requests.resultTotal.natural",
  "disclosure.fees.amount",
  "disputes.review.total",
];
const marks: readonly Mark[] = figures.map((figure) => ({ figure, kind: "mandatory" }));

/** Our sheets, two cells of them in the clerk's own colours. */
async function coloured() {
  const { host, workbook } = await withSheets();
  // The sheet of what is kept is there then, and a fault meets the marks themselves.
  await done(workbook.mark(marks));
  await done(workbook.mark([]));
  host.model.setFormat(host.place("表三", "D5"), { fill: "#00B050" });
  host.model.setFormat(host.place("表四", "E5"), { fill: "" });
  await done(workbook.read());
  return { host, workbook, before: photograph(host) };
}

describe.each(["RangeFill.Color", "Range.NumberFormat"])("%s fails while marks are drawn", (member) => {
  test.each([0, 1, 2, 3])("after %i cells: no trace is left once the marks are taken away", async (after) => {
    const { host, workbook, before } = await coloured();
    host.fail({ code: "AccessDenied", member, after });
    expect(await workbook.mark(marks)).toMatchObject({ ok: false, reason: "protected" });
    await done(workbook.read());
    await done(workbook.mark([]));
    expect(photograph(host)).toEqual(before);
  });

  test.each([0, 1, 2, 3])("after %i cells: the next try makes all of them stand, and go", async (after) => {
    const { host, workbook, before } = await coloured();
    host.fail({ code: "GeneralException", member, after });
    expect(await workbook.mark(marks)).toMatchObject({ ok: false, reason: "failed" });
    await done(workbook.mark(marks));
    for (const address of ["D5", "D28"]) expect(host.format("表三", address).numberFormat).toContain("△");
    await done(workbook.mark([]));
    expect(photograph(host)).toEqual(before);
  });

  test.each([0, 1, 2, 3])("after %i cells of taking marks away: the next try finishes", async (after) => {
    const { host, workbook, before } = await coloured();
    await done(workbook.mark(marks));
    host.fail({ code: "GeneralException", member, after });
    await workbook.mark([]);
    await done(workbook.mark([]));
    expect(photograph(host)).toEqual(before);
  });
});

test("a refused write leaves the workbook as it was", async () => {
  const { host, workbook, before } = await coloured();
  host.fail({ code: "InvalidOperationInCellEditMode" });
  const values = { figures: new Map(figures.map((figure) => [figure, 7])) };
  expect(await workbook.write(values)).toMatchObject({ ok: false, reason: "editing" });
  expect(photograph(host)).toEqual(before);
});

test("a colour given to a marked cell stays when the mark goes", async () => {
  const { host, workbook } = await coloured();
  await done(workbook.mark(marks));
  host.model.setFormat(host.place("表三", "D5"), { fill: "#0070C0" });
  await done(workbook.read());
  await done(workbook.mark([]));
  expect(host.format("表三", "D5")).toMatchObject({ fill: "#0070C0", numberFormat: "0" });
  expect(host.format("表三", "D28").fill).toBe("#FFFFFF");
});

test("a mark taken away by an undo is drawn again while it is wanted", async () => {
  const { host, workbook } = await coloured();
  const original = host.format("表三", "D5");
  await done(workbook.mark(marks));
  host.model.setFormat(host.place("表三", "D5"), { fill: original.fill, numberFormat: "0" });
  await done(workbook.read());
  expect(await workbook.mark(marks)).toMatchObject({ changed: 1 });
  expect(host.format("表三", "D5").numberFormat).toContain("△");
  await done(workbook.mark([]));
  expect(host.format("表三", "D5")).toEqual(original);
});

test("a sign that came with a copied cell goes", async () => {
  const { host, workbook } = await coloured();
  await done(workbook.mark(marks));
  const { fill, numberFormat } = host.format("表三", "D28");
  const plain = host.format("表三", "E9");
  host.model.setFormat(host.place("表三", "E9"), { fill, numberFormat });
  await done(workbook.read());
  expect(await workbook.mark(marks)).toMatchObject({ changed: 1 });
  expect(host.format("表三", "E9")).toEqual(plain);
});

describe("a write that fails at any of its actions", () => {
  /** Breaks it at one action after the other, until it has none left; `see` gets the outcome and what had stood. */
  async function brokenAnywhere(
    alsoRefused: readonly number[],
    see: (left: readonly string[], changed: readonly string[]) => void,
  ) {
    const { host, workbook } = await coloured();
    for (let at = 0; ; at += 1) {
      await done(workbook.read());
      const before = photograph(host);
      for (const later of alsoRefused) host.faults.plan(later, { kind: "refused", code: "AccessDenied" });
      host.faults.plan(0, { kind: "broken", code: "GeneralException", at });
      const outcome = await workbook.write({ figures: new Map(figures.map((figure) => [figure, 7 + at])) });
      host.faults.clear();
      if (outcome.ok) return { tried: at, written: outcome.written };
      const after = photograph(host);
      const places = Object.keys(after).filter(
        (place) => JSON.stringify(after[place]) !== JSON.stringify(before[place]),
      );
      see(outcome.left ?? [], places);
    }
  }

  test("takes back all that it has written, and names nothing as left", async () => {
    const { tried, written } = await brokenAnywhere([], (left, changed) => {
      expect([left, changed]).toEqual([[], []]);
    });
    expect(tried).toBeGreaterThan(4 * written);
  });

  test("names what stands where it cannot be taken back", async () => {
    const named = new Set<string>();
    const { written } = await brokenAnywhere([1, 2, 3], (left, changed) => {
      expect(left).toEqual(expect.arrayContaining([...changed]));
      for (const place of changed) named.add(place);
    });
    expect(named.size).toBe(written);
  });
});
