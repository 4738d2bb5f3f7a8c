import type { Figure } from "../figures";
import { memoize, type FigureId } from "../form";

/** The figures that hold no number: blank, not applicable or unreadable. Most filings have none or few. */
export const withoutNumber: (
  figures: ReadonlyMap<FigureId, Figure>,
) => readonly (readonly [id: FigureId, figure: Exclude<Figure, { state: "number" }>])[] = memoize(
  (figures) => {
    const found: [FigureId, Exclude<Figure, { state: "number" }>][] = [];
    figures.forEach((figure, id) => {
      if (figure.state !== "number") found.push([id, figure]);
    });
    return found;
  },
);
