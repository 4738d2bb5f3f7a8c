import type { FigureId } from "../form";
import type { OpenBook } from "./state";

/** What a cell held, in the form in which it can be written back. */
export function typedIn({ typed }: OpenBook, figure: FigureId): string | number | null {
  const content = typed.get(figure);
  return typeof content === "boolean" ? String(content) : (content ?? null);
}
