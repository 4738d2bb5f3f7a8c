import type { Argument, ClassTable, ClassTables } from "../classTable";
import { text, whole } from "../arguments";
import { refuseProtected, type BorderHandle, type CellsHandle, type Context } from "../handles";
import { noBorder } from "../defaultFormat";
import type { BorderEdge, BorderLine, Box } from "../model";
import { invalidArgument, unknownMember } from "../richApiError";
import { colour } from "./rangeFormat";

type Edge = BorderHandle["edge"];

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

/** Which cells of a range carry a border, and on which of their sides. */
function sides(box: Box, edge: Edge): readonly (readonly [Box, BorderEdge])[] {
  const lastRow = { ...box, row: box.row + box.rows - 1, rows: 1 };
  const lastColumn = { ...box, column: box.column + box.columns - 1, columns: 1 };
  switch (edge) {
    case "EdgeTop":
      return [[{ ...box, rows: 1 }, edge]];
    case "EdgeLeft":
      return [[{ ...box, columns: 1 }, edge]];
    case "EdgeBottom":
      return [[lastRow, edge]];
    case "EdgeRight":
      return [[lastColumn, edge]];
    case "InsideHorizontal":
      return box.rows < 2
        ? []
        : [
            [{ ...box, rows: box.rows - 1 }, "EdgeBottom"],
            [{ ...box, row: box.row + 1, rows: box.rows - 1 }, "EdgeTop"],
          ];
    case "InsideVertical":
      return box.columns < 2
        ? []
        : [
            [{ ...box, columns: box.columns - 1 }, "EdgeRight"],
            [{ ...box, column: box.column + 1, columns: box.columns - 1 }, "EdgeLeft"],
          ];
  }
}

export function borderTables(context: Context): ClassTables {
  const { model } = context;
  const border = ({ sheet, box }: CellsHandle, key: Argument): BorderHandle => {
    const edge = edges.find((known) => known === key);
    // Diagonal borders exist in Excel; the form has none.
    if (!edge) throw unknownMember(`RangeBorderCollection.getItem(${text(key)})`);
    return { $class: "RangeBorder", sheet, box, edge };
  };
  const line = ({ sheet, box, edge }: BorderHandle): BorderLine => {
    const [first] = sides(box, edge);
    if (!first) return noBorder;
    const [{ row, column }, side] = first;
    return model.format(sheet, row, column).borders[side] ?? noBorder;
  };
  const change = ({ sheet, box, edge }: BorderHandle, value: Partial<BorderLine>) => {
    refuseProtected(context, sheet, "allowFormatCells");
    for (const [cells, side] of sides(box, edge)) model.setBorder({ sheet, box: cells }, side, value);
  };
  const known = (list: readonly string[], value: Argument): string => {
    const found = list.find((entry) => entry === value);
    if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${list.join(", ")}.`);
    return found;
  };
  // A colour or weight given to a border that is not there draws it, as in Excel.
  const drawn = (handle: BorderHandle) => (line(handle).style === "None" ? { style: "Continuous" } : {});

  const collection: ClassTable<CellsHandle> = {
    props: { Count: { get: () => edges.length } },
    items: (handle) => edges.map((edge) => border(handle, edge)),
    indexer: border,
    methods: {
      GetItem: border,
      GetItemAt: (handle, index) => border(handle, edges[whole(index)]),
    },
  };
  const single: ClassTable<BorderHandle> = {
    props: {
      SideIndex: { get: ({ edge }) => edge },
      Style: {
        get: (handle) => line(handle).style,
        set: (handle, value) => {
          change(handle, { style: known(styles, value) });
        },
      },
      Weight: {
        get: (handle) => line(handle).weight,
        set: (handle, value) => {
          change(handle, { weight: known(weights, value), ...drawn(handle) });
        },
      },
      Color: {
        get: (handle) => line(handle).color,
        set: (handle, value) => {
          change(handle, { color: colour(value), ...drawn(handle) });
        },
      },
    },
  };
  return { RangeBorderCollection: collection, RangeBorder: single };
}
