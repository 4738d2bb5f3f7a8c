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

const layoutOf = (form: Form, id: TableId): Layout | undefined => layouts.get(form)?.get(id);

const wordsOf: (layout: Layout) => ReadonlySet<string> = memoize(
  (grid) => new Set(labelsIn(grid).map(({ words }) => words)),
);

/**
 * How many labels in a block belong only to other variants of the form, as a share of the number of the table's
 * labels.
 */
function foreignLabels(table: Layout, id: TableId, block: CellGrid): number {
  const own = wordsOf(table);
  const layoutsOfAll = forms.flatMap((form) => layoutOf(form, id) ?? []);
  const others = new Set(
    layoutsOfAll.flatMap((other) => [...wordsOf(other)]).filter((text) => !own.has(text)),
  );
  const held = new Set(block.flatMap((line) => line.map(labelIn).filter((text) => others.has(text))));
  return held.size / own.size;
}

interface ReadAs {
  readonly form: Form;
  readonly tables: ReadonlyMap<TableId, Aligned>;
  /** At most the number of the blocks: as much as if all their labels stood in place, and none was foreign. */
  readonly score: number;
}

/** The blocks as tables of a form; those of which it has no table are passed over. */
function readAs(form: Form, blocks: ReadonlyMap<TableId, CellGrid>): ReadAs {
  const tables = new Map<TableId, Aligned>();
  let score = 0;
  for (const [id, block] of blocks) {
    const table = layoutOf(form, id);
    if (!table) continue;
    const aligned = alignTable(table, block);
    tables.set(id, aligned);
    score += aligned.agreement - foreignLabels(table, id, block);
  }
  return { form, tables, score };
}

/** Tells which variant of the form the blocks follow, and where each figure stands in its block. */
export function findTables(blocks: ReadonlyMap<TableId, CellGrid>, preferred?: Form): FoundTables {
  const [first, ...others] = preferred ? ([preferred, ...forms] as const) : forms;
  let best = readAs(first, blocks);
  for (const form of others) {
    if (best.score === blocks.size) break;
    const read = readAs(form, blocks);
    if (read.score > best.score) best = read;
  }
  const isSound = ({ agreement }: Aligned) => agreement >= inPlace.known;
  const tables = [...best.tables];
  return {
    form: best.form,
    spots: new Map(tables.flatMap(([id, table]) => (isSound(table) ? [[id, table.spots]] : []))),
    damaged: new Set(tables.flatMap(([id, table]) => (isSound(table) ? [] : [id]))),
  };
}
