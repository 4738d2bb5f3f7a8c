import { forms, layout, memoize, type FigureId, type Form, type Layout, type TableId } from "../../form";
import { alignTable, labelsIn, type Aligned, type Spot } from "./alignTable";
import { labelIn, type CellGrid } from "./cellGrid";
import { inPlace } from "./thresholds";

/** The grids of every variant of the form. */
export const layouts: ReadonlyMap<Form, ReadonlyMap<TableId, Layout>> = new Map(
  forms.map((form) => [form, new Map(form.tables.map((table) => [table.id, layout(table)]))]),
);

export interface FoundTables {
  /** The variant of the form that the blocks follow. */
  readonly form: Form;
  readonly spots: ReadonlyMap<TableId, ReadonlyMap<FigureId, Spot>>;
  /** Blocks that have lost too many labels to be read. */
  readonly damaged: ReadonlySet<TableId>;
}

const wordsOf: (layout: Layout) => ReadonlySet<string> = memoize(
  (grid) => new Set(labelsIn(grid).map(({ words }) => words)),
);
const labelsOf = (form: Form, id: TableId): ReadonlySet<string> => {
  const grid = layouts.get(form)?.get(id);
  return grid ? wordsOf(grid) : new Set();
};

/**
 * How many labels in a block belong only to other variants of the form, as a share of the number of the table's
 * labels.
 */
function foreignLabels(form: Form, id: TableId, block: CellGrid | undefined): number {
  const own = labelsOf(form, id);
  const others = new Set(forms.flatMap((other) => [...labelsOf(other, id)]).filter((text) => !own.has(text)));
  const held = new Set(block?.flatMap((line) => line.map(labelIn).filter((text) => others.has(text))));
  return held.size / own.size;
}

/** Tells which variant of the form the blocks follow, and where each figure stands in its block. */
export function findTables(blocks: ReadonlyMap<TableId, CellGrid>, preferred?: Form): FoundTables {
  let best = { form: preferred ?? forms[0], tables: new Map<TableId, Aligned>(), score: -1 };
  for (const form of preferred ? [preferred, ...forms] : forms) {
    const tables = new Map<TableId, Aligned>();
    for (const [id, block] of blocks) {
      const grid = layouts.get(form)?.get(id);
      if (grid) tables.set(id, alignTable(grid, block));
    }
    const score = [...tables].reduce(
      (sum, [id, { agreement }]) => sum + agreement - foreignLabels(form, id, blocks.get(id)),
      0,
    );
    if (score > best.score) best = { form, tables, score };
    if (score === blocks.size) break;
  }
  const sound = [...best.tables].filter(([, { agreement }]) => agreement >= inPlace.known);
  return {
    form: best.form,
    spots: new Map(sound.map(([id, { spots }]) => [id, spots])),
    damaged: new Set([...best.tables.keys()].filter((id) => !sound.some(([known]) => known === id))),
  };
}
