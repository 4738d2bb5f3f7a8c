/** @jest-environment jsdom */
import type { Fault } from "../host/faults";
import { Random } from "../audit/random";
import { runs, tellIfDeep } from "../deep";
import { differences, snapshot } from "../excel/every/snapshot";
import { done, photograph } from "../excel/withSheets";
import { dropCopy, edits, InsertedLines } from "./edits";
import { openPair, cellBox, rememberSheets, sheetAt, type Pair } from "./pair";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { expectPureReading, Explanations } from "./kept";
import { circumstance } from "./circumstances";
import { RequestCounts } from "./requestCounts";
import { correct, reload, reopen, reread, wantedMarks } from "./pane";

/** How many edits. */
const length = runs(30, 5000);
const seeds = [1, 2, 3, 4].slice(0, runs(1, 1));

const codes = [
  "AccessDenied",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "Timeout",
];

function fault(random: Random): Fault {
  const code = random.pick(codes);
  switch (random.below(4)) {
    case 0:
      return { kind: "refused", code };
    case 1:
      // Of an answer that never comes nobody knows why.
      return { kind: "lost", code: "Timeout" };
    case 2:
      return { kind: "slow", milliseconds: 1 };
    default:
      return { kind: "broken", code, at: random.below(40) };
  }
}

const signs = { suspect: "▲", mandatory: "△", query: "？" } as const;

/** Every sign that stands in the tables, by place. */
function standingSigns({ watched }: Pair): string[] {
  return [2, 3, 4].flatMap((index) => {
    const sheet = sheetAt(watched, index);
    const box = watched.model.usedBox(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (__, column) => {
        const [, sign] =
          /^"([▲△？]) "/u.exec(
            watched.model.format(sheet, box.row + row, box.column + column).numberFormat,
          ) ?? [];
        return sign === undefined ? [] : [sign];
      }).flat(),
    ).flat();
  });
}

test.each(seeds)(
  "seed %i: the marks are those of a fresh audit, and beneath them everything is as people left it",
  async (seed) => {
    const random = new Random(seed);
    const pair = await openPair();
    rememberSheets(pair.watched);
    rememberSheets(pair.plain);
    const lines = new InsertedLines();
    const all = edits(lines);
    const chances = all.flatMap((edit) => new Array<typeof edit>(edit.weight).fill(edit));
    const counts = {
      edits: 0,
      drawn: 0,
      faults: 0,
      refused: 0,
      corrections: 0,
      reopened: 0,
      saved: 0,
      kept: 0,
      circumstances: 0,
    };
    const requests = new RequestCounts();
    const said = new Explanations();

    for (; counts.edits < length; counts.edits += 1) {
      pair.watched.undoList.remember({ sheet: sheetAt(pair.watched, 3), box: cellBox(4, 3) });
      random.pick(chances).run(pair, random);
      if (random.next() < 0.25) {
        pair.watched.faults.plan(random.below(4), fault(random));
        counts.faults += 1;
      }
      if (random.next() < 0.02) {
        reopen(pair);
        counts.reopened += 1;
      }
      if (random.next() < 0.01) {
        pair.watched.saveAndReopen();
        reopen(pair);
        counts.saved += 1;
      }
      if (random.next() < 0.05) {
        await said.say(random.next() < 0.5 ? pair.workbook : excelWorkbook());
        counts.kept += 1;
      }
      const passes = random.next() < 0.1 ? circumstance(pair.watched, random) : undefined;
      if (passes) counts.circumstances += 1;
      // Now and then no event tells of the edit.
      if (random.next() < 0.85) {
        await expectPureReading(pair);
        const { outcome, sent } = await requests.of(pair.watched, () => reread(pair));
        if (outcome.ok) {
          counts.drawn += outcome.changed;
          requests.add(sent, outcome.changed > 0);
        } else counts.refused += 1;
      }
      if (random.next() < 0.04 && (await reload(pair))) counts.refused += 1;
      if (random.next() < 0.1) {
        counts.corrections += 1;
        if (await correct(pair, random)) counts.refused += 1;
      }
      passes?.();
    }
    tellIfDeep(`seed ${seed}: ${JSON.stringify(counts)}; ${requests.told()}`);
    requests.expectFew();

    pair.watched.faults.clear();
    pair.watched.protectedSheets.clear();
    dropCopy(pair);
    await said.expectWhole(pair.workbook);
    const { marks } = await done(wantedMarks(pair));
    await done(pair.workbook.mark(marks));
    expect(standingSigns(pair).sort()).toEqual(marks.map(({ kind }) => signs[kind]).sort());
    const again = await done(wantedMarks(pair));
    expect(await pair.workbook.mark(again.marks)).toEqual({ ok: true, changed: 0 });

    reopen(pair);
    await done(pair.workbook.mark([]));
    const [now, before] = [snapshot(pair.watched), snapshot(pair.plain)];
    const places = (all: readonly string[]) => all.filter((place) => !/^(name|kept) /.test(place));
    expect(places(differences(now.contents, before.contents))).toEqual([]);
    expect(places(differences(now.looks, before.looks))).toEqual([]);

    await done(pair.workbook.remove("traces"));
    const { model, book } = pair.watched;
    expect(photograph(pair.watched)).toEqual(photograph(pair.plain));
    expect([...book.names, ...book.settings.keys()]).toEqual([]);
    expect(model.sheets().map(({ name }) => name)).toEqual(pair.plain.model.sheets().map(({ name }) => name));
    expect(model.sheets().flatMap(({ id }) => model.conditionalFormats(id))).toEqual([]);
  },
  3_600_000,
);
