import { audit } from "../../src/audit";
import { marksOf } from "../../src/session/marksOf";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { filingFrom } from "../../src/session/filingFrom";
import type { Mark, Outcome } from "../../src/sheets/port";
import type { Random } from "../audit/random";
import type { FigureId } from "../../src/form";
import { cellBox, exampleNumbers, sheetAt, type Pair } from "./pair";

export const wantedMarks = async ({ workbook }: Pair): Promise<Outcome<{ marks: readonly Mark[] }>> => {
  const outcome = await workbook.read();
  if (!outcome.ok) return outcome;
  return { ok: true, marks: marksOf(audit(filingFrom(outcome.contents, { year: 2024 }))) };
};

/** What the pane does after an edit: reads, audits, marks. Answers how many cells changed their look. */
export async function reread(pair: Pair): Promise<Outcome<{ changed: number }>> {
  const wanted = await wantedMarks(pair);
  return wanted.ok ? pair.workbook.mark(wanted.marks) : wanted;
}

/** 改正, or a number of the add-in's into any cell. */
export async function correct(pair: Pair, random: Random): Promise<boolean> {
  const read = await pair.workbook.read();
  if (!read.ok) return true;
  const { location } = audit(filingFrom(read.contents, { year: 2024 }));
  const repair = location.kind === "located" ? location.repairs[0] : undefined;
  const [figure] = read.contents.figures.keys();
  if (figure === undefined) return false;
  const figures =
    repair && random.next() < 0.8
      ? new Map(repair.changes.map(({ figure: id, to }) => [id, to]))
      : new Map([[random.pick([...read.contents.figures.keys()]), random.below(40)]]);
  return write(pair, figures);
}

/** 载入示例: all numbers are right again. */
export const reload = (pair: Pair): Promise<boolean> => write(pair, exampleNumbers());

/** Writes through the add-in, and by hand where the add-in is not; what was written is told by the add-in alone. */
async function write(pair: Pair, figures: ReadonlyMap<FigureId, number>): Promise<boolean> {
  const outcome = await pair.workbook.write({ figures });
  const { watched, plain } = pair;
  // What was written, or is said to be left, stands in both from now on; nothing else may have changed.
  const told = outcome.ok || outcome.left !== undefined;
  let changed = 0;
  for (const sheet of [2, 3, 4]) {
    const box = cellBox(0, 0, 45, 30);
    const now = watched.model.read({ sheet: sheetAt(watched, sheet), box });
    const before = plain.model.read({ sheet: sheetAt(plain, sheet), box });
    now.forEach((line, row) => {
      line.forEach(({ formula }, column) => {
        const isFormula = typeof formula === "string" && formula.startsWith("=");
        if (isFormula || formula === before[row]?.[column]?.formula) return;
        changed += 1;
        plain.model.write({ sheet: sheetAt(plain, sheet), box: cellBox(row, column) }, [[formula]]);
      });
    });
  }
  if (changed > (told ? figures.size : 0))
    throw new Error(`${changed} cells changed at ${JSON.stringify(outcome)}.`);
  return !outcome.ok;
}

/** The pane is closed and opened again. */
export function reopen(pair: Pair): void {
  pair.workbook = excelWorkbook();
}
