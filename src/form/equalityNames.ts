import type { Equality } from "./equalities";
import type { FigureId } from "./figureId";
import type { Form } from "./form";
import { memoize } from "./memoize";
import { figureCellsOf, type FigureCell } from "./walk";

/** What an equality says, in the form's own names. */
export type EqualityNames =
  /** Rows on either side, by their short names. */
  | { readonly kind: "flow"; readonly left: readonly string[]; readonly right: readonly string[] }
  /** What adds up to a total. */
  | {
      readonly kind: Exclude<Equality["kind"], "flow">;
      /** The heading over the parts, where they have one of their own. */
      readonly parts: string | undefined;
      /** The total as the form prints it. */
      readonly total: string;
      /** The table, as templates call it. */
      readonly table: string;
    };

const cellsById: (form: Form) => ReadonlyMap<FigureId, FigureCell> = memoize(
  (form) => new Map(form.tables.flatMap(figureCellsOf).map((cell) => [cell.id, cell])),
);

/** The names of what an equality of a form sets equal. */
export function equalityNames(form: Form, { kind, left, right }: Equality): EqualityNames {
  const cells = (ids: readonly FigureId[]) => ids.flatMap((id) => cellsById(form).get(id) ?? []);
  if (kind === "flow") {
    const rows = (ids: readonly FigureId[]) => cells(ids).flatMap(({ row }) => row?.node.name ?? []);
    return { kind, left: rows(left), right: rows(right) };
  }
  const [total] = cells(right);
  const leaf = kind === "results" ? total?.row : total?.column;
  return {
    kind,
    parts: leaf?.path.at(-1)?.name,
    total: leaf?.node.label ?? "",
    table: total?.table.name ?? "",
  };
}
