import type { Random } from "../audit/random";
import { cellBox, sheetAt, typeInto, type Pair } from "./pair";

/** Something that a person does; the words go into the report of a failure. */
export interface Edit {
  readonly name: string;
  readonly weight: number;
  readonly run: (pair: Pair, random: Random) => void;
}

interface Line {
  readonly sheet: number;
  readonly axis: "row" | "column";
  readonly at: number;
}

/** Rows and columns that were put in, so that they can be taken out again without harm to the form. */
export class InsertedLines {
  readonly #lines: Line[] = [];

  insert(pair: Pair, line: Line): void {
    pair.both((host) => {
      host.model.shift(sheetAt(host, line.sheet), line.axis, line.at, 1);
    });
    this.#move(line, 1);
    this.#lines.push(line);
  }

  removeOne(pair: Pair, random: Random): void {
    if (this.#lines.length === 0) return;
    const [line] = this.#lines.splice(random.below(this.#lines.length), 1);
    if (!line) return;
    pair.both((host) => {
      host.model.shift(sheetAt(host, line.sheet), line.axis, line.at, -1);
    });
    this.#move(line, -1);
  }

  #move({ sheet, axis, at }: Line, by: 1 | -1): void {
    this.#lines.forEach((other, index) => {
      if (other.sheet === sheet && other.axis === axis && other.at >= at)
        this.#lines[index] = { ...other, at: other.at + by };
    });
  }

  get count(): number {
    return this.#lines.length;
  }
}

const copyName = "副本";

/** Deletes the copy of a sheet; false where there is none. */
export function dropCopy(pair: Pair): boolean {
  const isThere = pair.plain.model.sheets().some(({ name }) => name === copyName);
  if (isThere)
    pair.both(({ model }) => {
      for (const { id, name } of model.sheets()) if (name === copyName) model.deleteSheet(id);
    });
  return isThere;
}

const fills = ["#00B050", "#FFC000", "", "#FFFBE6", "#FFFFFF"] as const;
const entries = [0, 1, 2, 3, 7, 12, 16, 61, "５", "3件", "", "", "无", "/", "abc", -1, 2.5] as const;

/** A cell somewhere in a table that holds no label, in both workbooks alike. */
function figureCell(pair: Pair, random: Random): { sheet: number; row: number; column: number } {
  for (;;) {
    const sheet = random.pick([2, 3, 4]);
    const [row, column] = [random.below(32), random.below(18)];
    const id = sheetAt(pair.plain, sheet);
    const { fill } = pair.plain.model.format(id, row, column);
    const [[cell] = []] = pair.plain.model.read({ sheet: id, box: cellBox(row, column) });
    const isLabel = typeof cell?.formula === "string" && /\p{Script=Han}{3}|=/u.test(cell.formula);
    if (!isLabel && fill !== "#F2F2F2" && row > 2) return { sheet, row, column };
  }
}

export const edits = (lines: InsertedLines): readonly Edit[] => [
  {
    name: "types",
    weight: 50,
    run: (pair, random) => {
      const { sheet, row, column } = figureCell(pair, random);
      const value = random.next() < 0.9 ? random.below(30) : random.pick(entries);
      pair.both((host) => {
        typeInto(host, sheet, row, column, value);
      });
    },
  },
  {
    name: "pastes numbers",
    weight: 8,
    run: (pair, random) => {
      const box = {
        ...cellBox(5 + random.below(15), 3 + random.below(5), 1 + random.below(3), 1 + random.below(3)),
      };
      const values = Array.from({ length: box.rows }, () =>
        Array.from({ length: box.columns }, () => random.below(9)),
      );
      // Only where the table stands as it was inserted: elsewhere the paste would fall on labels.
      if (lines.count > 0) return;
      pair.both((host) => {
        host.model.write({ sheet: sheetAt(host, 3), box }, values);
      });
    },
  },
  {
    name: "empties cells",
    weight: 2,
    run: (pair, random) => {
      const { sheet, row, column } = figureCell(pair, random);
      pair.both((host) => {
        host.model.empty({ sheet: sheetAt(host, sheet), box: cellBox(row, column) });
      });
    },
  },
  {
    name: "colours a cell",
    weight: 5,
    run: (pair, random) => {
      const { sheet, row, column } = figureCell(pair, random);
      const fill = random.pick(fills);
      pair.both((host) => {
        host.model.setFormat({ sheet: sheetAt(host, sheet), box: cellBox(row, column) }, { fill });
      });
    },
  },
  {
    name: "formats a cell",
    weight: 3,
    run: (pair, random) => {
      const { sheet, row, column } = figureCell(pair, random);
      const change = random.pick([
        { numberFormat: "0.00" },
        { numberFormat: "#,##0" },
        { bold: true },
        { fontColor: "#FF0000" },
      ]);
      pair.both((host) => {
        host.model.setFormat({ sheet: sheetAt(host, sheet), box: cellBox(row, column) }, change);
      });
    },
  },
  {
    name: "puts a line in",
    weight: 4,
    run: (pair, random) => {
      if (lines.count > 12) return;
      const sheet = random.pick([2, 3, 4]);
      const axis = random.pick(["row", "column"] as const);
      lines.insert(pair, { sheet, axis, at: random.below(axis === "row" ? (sheet === 4 ? 4 : 28) : 9) });
    },
  },
  {
    name: "takes a line out",
    weight: 4,
    run: (pair, random) => {
      lines.removeOne(pair, random);
    },
  },
  {
    name: "renames a sheet",
    weight: 1,
    run: (pair, random) => {
      const [sheet, name] = [random.below(7), `表 ${random.below(1000)}`];
      if (pair.plain.model.sheets().some((state) => state.name === name)) return;
      pair.both((host) => {
        host.model.changeSheet(sheetAt(host, sheet), { name });
      });
    },
  },
  {
    name: "moves a sheet",
    weight: 1,
    run: (pair, random) => {
      const [sheet, position] = [random.below(7), random.below(7)];
      pair.both((host) => {
        host.model.changeSheet(sheetAt(host, sheet), { position });
      });
    },
  },
  {
    name: "hides or shows a sheet",
    weight: 1,
    run: (pair, random) => {
      const [sheet, visibility] = [1 + random.below(6), random.pick(["Hidden", "Visible"] as const)];
      pair.both((host) => {
        host.model.changeSheet(sheetAt(host, sheet), { visibility });
      });
    },
  },
  {
    name: "deletes a name",
    weight: 1,
    run: (pair, random) => {
      const gone = random.below(6);
      pair.watched.book.names = pair.watched.book.names.filter((_, index) => index !== gone);
    },
  },
  {
    name: "copies a sheet, or throws the copy away",
    weight: 2,
    run: (pair, random) => {
      const from = random.pick([2, 3, 4]);
      if (!dropCopy(pair))
        pair.both((host) => {
          const original = host.model.sheets().find(({ id }) => id === sheetAt(host, from));
          if (original) host.copySheet(original.name, copyName);
        });
    },
  },
  {
    name: "protects or unprotects a sheet",
    weight: 2,
    run: ({ watched }, random) => {
      const sheet = sheetAt(watched, random.pick([2, 3, 4]));
      if (random.next() < 0.3) watched.protectedSheets.add(sheet);
      else watched.protectedSheets.clear();
    },
  },
];
