import type { ICellData, IStyleData } from "@univerjs/core";
import { around, cell } from "../box";
import type { Rectangle } from "../model";

/** A change to one cell; what is left out stays. */
export interface CellChange {
  readonly content?: { readonly v: ICellData["v"]; readonly f: string | null };
  readonly style?: IStyleData;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * Changes of one request, gathered and handed to Univer at once: one call per sheet instead of one per
 * property, each of which would draw and calculate anew.
 */
export class Pending {
  private readonly sheets = new Map<string, CellMatrix>();

  put(sheet: string, row: number, column: number, { content, style }: CellChange): void {
    const cells = this.sheets.get(sheet) ?? {};
    this.sheets.set(sheet, cells);
    const line = (cells[row] ??= {});
    const before = line[column] ?? {};
    line[column] = {
      ...before,
      ...(content && { v: content.v ?? null, f: content.f, p: null, si: null }),
      ...(style !== undefined && { s: merged(before.s, style) }),
    };
  }

  /** The pending change of a cell; undefined if there is none. */
  peek(sheet: string, row: number, column: number): ICellData | undefined {
    return this.sheets.get(sheet)?.[row]?.[column];
  }

  /**
   * Hands everything over and starts anew. Cells that get only a look come apart from those that get a
   * content: Univer forgets the formula of a cell that is written without one.
   */
  take(): readonly PendingCells[] {
    const taken = [...this.sheets].flatMap(([sheet, cells]) =>
      [true, false].map((hasContent) => ({ sheet, hasContent, ...chosen(cells, hasContent) })),
    );
    this.sheets.clear();
    return taken;
  }
}

export interface PendingCells {
  readonly sheet: string;
  readonly hasContent: boolean;
  readonly cells: CellMatrix;
  /** The smallest box around the cells, undefined if there are none. */
  readonly box: Rectangle | undefined;
}

function chosen(cells: CellMatrix, hasContent: boolean): Pick<PendingCells, "cells" | "box"> {
  const found: CellMatrix = {};
  let box: Rectangle | undefined;
  for (const [row, line] of Object.entries(cells))
    for (const [column, data] of Object.entries(line)) {
      if ("f" in data !== hasContent) continue;
      (found[Number(row)] ??= {})[Number(column)] = data;
      const here = cell(Number(row), Number(column));
      box = box ? around(box, here) : here;
    }
  return { cells: found, box };
}

/** One style over another. */
export function merged(before: ICellData["s"], change: IStyleData | null): IStyleData | null {
  if (change === null || typeof before !== "object" || before === null) return change;
  return { ...before, ...change, ...(change.bd && { bd: { ...before.bd, ...change.bd } }) };
}
