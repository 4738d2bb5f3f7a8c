import { text } from "../arguments";
import type { Argument, ClassTable, ClassTables } from "../classTable";
import { partOf, type CellsHandle, type Context } from "../handles";
import type { BorderEdge, BorderLine, Rectangle } from "../model";
import { invalidArgument, unknownMember } from "../richApiError";
import { colour } from "./colour";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof edges)[number];

interface BorderHandle extends CellsHandle {
  readonly edge: Edge;
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

/** Which cells of a range carry a border, and on which of their sides. */
function sides(box: Rectangle, edge: Edge): readonly (readonly [Rectangle, BorderEdge])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...box, rows: 1 }, edge]];
    case "EdgeLeft":
      return [[{ ...box, columns: 1 }, edge]];
    case "EdgeBottom":
      return [[{ ...box, row: box.row + box.rows - 1, rows: 1 }, edge]];
    case "EdgeRight":
      return [[{ ...box, column: box.column + box.columns - 1, columns: 1 }, edge]];
    case "InsideHorizontal":
      return [
        [{ ...box, rows: box.rows - 1 }, "EdgeBottom"],
        [{ ...box, row: box.row + 1, rows: box.rows - 1 }, "EdgeTop"],
      ];
    case "InsideVertical":
      return [
        [{ ...box, columns: box.columns - 1 }, "EdgeRight"],
        [{ ...box, column: box.column + 1, columns: box.columns - 1 }, "EdgeLeft"],
      ];
  }
}

/** `RangeBorderCollection` and `RangeBorder`. */
export function borderTables({ model }: Context): ClassTables {
  const border = (handle: CellsHandle, key: Argument): BorderHandle => {
    const edge = edges.find((known) => known === key);
    // Diagonal borders exist in Excel; the form has none.
    if (!edge) throw unknownMember(`RangeBorderCollection.getItem(${text(key)})`);
    return { ...partOf("RangeBorder", handle), edge };
  };
  const change = ({ sheet, box, edge }: BorderHandle, value: Partial<BorderLine>) => {
    for (const [cells, side] of sides(box, edge))
      if (cells.rows > 0 && cells.columns > 0) model.setBorder({ sheet, box: cells }, side, value);
  };
  const single: ClassTable<BorderHandle> = {
    props: {
      Style: {
        set: (handle, value) => {
          const style = styles.find((known) => known === value);
          if (style === undefined) throw invalidArgument(`There is no border ${JSON.stringify(value)}.`);
          change(handle, { style });
        },
      },
      Color: {
        set: (handle, value) => {
          change(handle, { color: colour(value) });
        },
      },
    },
  };
  const collection: ClassTable<CellsHandle> = { indexer: border };
  return { RangeBorderCollection: collection, RangeBorder: single };
}
