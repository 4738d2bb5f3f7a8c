import type { Figure } from "../../figures";
import type { FigureId } from "../../form";

/** The ids of a form, each with its place in it. */
export type FigureOrder = ReadonlyMap<FigureId, number>;

/**
 * The figures of a filing as a list in the order of its form. A map of its own for each of ten thousand filings would
 * take four times the memory.
 */
export class ListedFigures implements ReadonlyMap<FigureId, Figure> {
  readonly #places: FigureOrder;
  readonly #figures: readonly Figure[];

  /** @param figures one for every place */
  constructor(places: FigureOrder, figures: readonly Figure[]) {
    this.#places = places;
    this.#figures = figures;
  }

  get size(): number {
    return this.#figures.length;
  }

  get(id: FigureId): Figure | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#figures[place];
  }

  has(id: FigureId): boolean {
    return this.#places.has(id);
  }

  keys(): MapIterator<FigureId> {
    return this.#places.keys();
  }

  values(): ArrayIterator<Figure> {
    return this.#figures.values();
  }

  *entries(): Generator<[FigureId, Figure], undefined> {
    for (const [id, place] of this.#places) {
      const figure = this.#figures[place];
      if (figure) yield [id, figure];
    }
  }

  [Symbol.iterator](): Generator<[FigureId, Figure], undefined> {
    return this.entries();
  }

  forEach(call: (figure: Figure, id: FigureId, map: ReadonlyMap<FigureId, Figure>) => void): void {
    for (const [id, figure] of this) call(figure, id, this);
  }
}
