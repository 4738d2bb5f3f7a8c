import type { ICellData, IStyleData } from "@univerjs/core";

/** A change to one cell; what is left out stays. */
export interface CellChange {
  readonly content?: { readonly v: ICellData["v"]; readonly f: string | null };
  readonly style?: IStyleData | null;
  readonly custom?: Record<string, unknown>;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * Changes of one request, gathered and handed to Univer at once: one call per sheet instead of one per
 * property, each of which would draw and calculate anew.
 */
export class Pending {
  private readonly sheets = new Map<string, { cells: CellMatrix; hasContent: boolean }>();

  put(sheet: string, row: number, column: number, { content, style, custom }: CellChange): void {
    const target = this.sheets.get(sheet) ?? { cells: {}, hasContent: false };
    this.sheets.set(sheet, target);
    const line = (target.cells[row] ??= {});
    const before = line[column] ?? {};
    line[column] = {
      ...before,
      ...(content && { v: content.v ?? null, f: content.f, p: null, si: null }),
      ...(style !== undefined && { s: merged(before.s, style) }),
      ...(custom && { custom: { ...before.custom, ...custom } }),
    };
    if (content) target.hasContent = true;
  }

  /** What is to become of a cell, as far as it is known here. */
  peek(sheet: string, row: number, column: number): ICellData | undefined {
    return this.sheets.get(sheet)?.cells[row]?.[column];
  }

  /** Hands everything over and starts anew. */
  take(): readonly (readonly [sheet: string, cells: CellMatrix, hasContent: boolean])[] {
    const taken = [...this.sheets].map(
      ([sheet, { cells, hasContent }]) => [sheet, cells, hasContent] as const,
    );
    this.sheets.clear();
    return taken;
  }
}

/** One style over another; null takes everything away. */
export function merged(before: ICellData["s"], change: IStyleData | null): IStyleData | null {
  if (change === null || typeof before !== "object" || before === null) return change;
  return { ...before, ...change, ...(change.bd && { bd: { ...before.bd, ...change.bd } }) };
}
