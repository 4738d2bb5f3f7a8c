import { forms, layout, type FigureId, type Form, type Layout, type TableId } from "../../form";
import { alignTable, type Aligned, type Spot } from "./alignTable";
import { plain, type Block } from "./block";

/** Below this share of labels in place, a block is no longer taken for the table. */
const enough = 0.6;

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

const labels: ReadonlyMap<Layout, ReadonlySet<string>> = new Map(
  [...layouts.values()].flatMap((tables) =>
    [...tables.values()].map((grid) => [
      grid,
      new Set(grid.cells.flatMap((cell) => (cell.role === "figure" ? [] : [plain(cell.text)]))),
    ]),
  ),
);
const labelsOf = (form: Form, id: TableId): ReadonlySet<string> => {
  const grid = layouts.get(form)?.get(id);
  return (grid && labels.get(grid)) ?? new Set();
};

/** How many labels that only other variants of the form have stand in a block, as a share of the table's own. */
function foreignLabels(form: Form, id: TableId, block: Block | undefined): number {
  const own = labelsOf(form, id);
  const others = new Set(forms.flatMap((other) => [...labelsOf(other, id)]).filter((text) => !own.has(text)));
  const held = new Set(block?.values.flatMap((line) => line.map(plain).filter((text) => others.has(text))));
  return held.size / own.size;
}

/** Tells which variant of the form the blocks follow, and where each figure stands in its block. */
export function findTables(blocks: ReadonlyMap<TableId, Block>, preferred?: Form): FoundTables {
  const [first] = forms;
  if (!first) throw new RangeError("There is no form.");
  let best = { form: preferred ?? first, tables: new Map<TableId, Aligned>(), score: -1 };
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
  const sound = [...best.tables].filter(([, { agreement }]) => agreement >= enough);
  return {
    form: best.form,
    spots: new Map(sound.map(([id, { spots }]) => [id, spots])),
    damaged: new Set([...best.tables.keys()].filter((id) => !sound.some(([known]) => known === id))),
  };
}
