import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFiling, valueOf, type Filing } from "../../src/figures";
import { reconcile, type Item } from "../../src/prose/reconcile";
import { slipsOf } from "./slips";

/**
 * Whole reports: what is told of them as they are, to be judged by hand, and how many slips are found that are
 * planted in their tables and in their text.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run -s eval:reports -- FOLDER (of .json reports: figures and narrative)");
  process.exit(2);
}

const tally = { texts: 0, told: 0, notes: 0, cells: 0, cellsFound: 0, numbers: 0, numbersFound: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const { filing, text } = reportIn(join(folder, file));
  const { items, sums, wording } = reconcile(filing, text);
  const told = items.filter(({ verdict }) => verdict === "differs" || verdict === "unsure");
  tally.texts += 1;
  tally.told += told.length;
  tally.notes += sums.length + wording.length;
  console.log(`${file}: ${String(items.length)} numbers`);
  for (const item of told)
    console.log(`  ${item.verdict} ${around(text, item)}: ${item.held ?? ""} ${item.terms?.join("+") ?? ""}`);
  for (const { code, found } of wording) console.log(`  ${code} ${found}`);
  const bound = items.filter(isExact);
  for (const item of bound) {
    plantInTable(filing, text, item);
    plantInText(filing, text, item);
  }
}
const of = (part: number, whole: number) =>
  `${((100 * part) / whole).toFixed(1)} % (${String(part)} of ${String(whole)})`;
console.log(
  `told of ${String(tally.texts)} texts as they are: ${String(tally.told)} numbers, ${String(tally.notes)} notes`,
);
console.log(`slips in a cell found, at the cell: ${of(tally.cellsFound, tally.cells)}`);
console.log(`slips in the text found, at the number: ${of(tally.numbersFound, tally.numbers)}`);

function reportIn(path: string): { readonly filing: Filing; readonly text: string } {
  const { narrative, ...kept } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly narrative: Readonly<Record<string, string>>;
  };
  const parsed = parseFiling({ ...kept, narrative });
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed)}`);
  return { filing: parsed.filing, text: Object.values(narrative).join("\n") };
}

function around(text: string, { claim: { start, end } }: Item): string {
  return text.slice(Math.max(0, start - 20), end).replaceAll("\n", " ");
}

function isExact({ verdict, claim, figures }: Item): boolean {
  return (
    verdict === "agrees" &&
    claim.about.kind === "figures" &&
    claim.approximation === undefined &&
    figures.length > 0
  );
}

/** Every slip of the cell's value has to be told at a number that is about that cell. */
function plantInTable(filing: Filing, text: string, { figures: [cell] }: Item): void {
  const value = cell && valueOf(filing.figures.get(cell));
  if (cell === undefined || value === undefined) return;
  for (const slip of slipsOf(value)) {
    const figures = new Map(filing.figures).set(cell, { state: "number", value: slip, exact: String(slip) });
    tally.cells += 1;
    if (tells(reconcile({ ...filing, figures }, text).items, (item) => item.figures.includes(cell)))
      tally.cellsFound += 1;
  }
}

/** Every slip of a number in digits has to be told at that number. */
function plantInText(filing: Filing, text: string, { claim: { value, start, end, surface } }: Item): void {
  if (!/^\d+\D*$/.test(surface)) return;
  for (const slip of slipsOf(value)) {
    const other = text.slice(0, start) + surface.replace(/^\d+/, String(slip)) + text.slice(end);
    tally.numbers += 1;
    if (tells(reconcile(filing, other).items, ({ claim }) => claim.start === start)) tally.numbersFound += 1;
  }
}

function tells(items: readonly Item[], at: (item: Item) => boolean): boolean {
  return items.some((item) => (item.verdict === "differs" || item.verdict === "unsure") && at(item));
}
