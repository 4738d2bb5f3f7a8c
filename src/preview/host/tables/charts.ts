import { logical, numeric, text } from "../arguments";
import type { ChartObject } from "../book";
import { isHandle, type Argument, type ClassTable, type ClassTables } from "../classTable";
import {
  cellsAt,
  ofClass,
  type CellsHandle,
  type Context,
  type KeyHandle,
  type SheetHandle,
} from "../handles";
import type { Json } from "../protocol";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";

const types = ["ColumnClustered", "BarClustered"];

/** Part of a chart: its title, a series, an axis; `part` tells which. */
interface PartHandle extends KeyHandle {
  readonly part: string;
}

/** Charts are remembered with what was set of them, as far as the spreadsheet has any. */
export function chartTables(context: Context): ClassTables {
  const { book, model } = context;
  const known = ({ key }: KeyHandle): ChartObject => {
    const found = book.charts.find(({ id }) => id === key);
    if (!found) throw itemNotFound(`chart ${key}`);
    return found;
  };
  const collection: ClassTable<SheetHandle> = {
    methods: {
      Add: ({ sheet }, type, source, seriesBy) => {
        if (!model.drawsCharts)
          throw new RichApiError("UnsupportedOperation", "This spreadsheet draws no charts.");
        if (!types.includes(text(type))) throw invalidArgument(`There is no chart ${text(type)} here.`);
        if (!isHandle(source)) throw invalidArgument("A chart needs a range.");
        const { sheet: of, box } = source as CellsHandle;
        const id = `{CHART-${book.charts.length + 1}}`;
        const chart: ChartObject = {
          id,
          sheet,
          type: text(type),
          source: { sheet: of, box },
          seriesBy: text(seriesBy),
          name: "",
          title: "",
          at: undefined,
          looks: new Map<string, Json>(),
        };
        book.charts = [...book.charts, chart];
        const handle: KeyHandle = { $class: "Chart", key: id };
        return handle;
      },
    },
  };
  return { ChartCollection: collection, Chart: chartTable(known), ...partTables(known) };
}

type Known = (handle: KeyHandle) => ChartObject;

const partOf = ($class: string, { key }: KeyHandle, part: string): PartHandle => ({
  ...ofClass($class),
  key,
  part,
});

function chartTable(known: Known): ClassTable<KeyHandle> {
  return {
    id: { key: "Id", of: ({ key }) => key },
    props: {
      Name: {
        set: (handle, value: Argument) => {
          known(handle).name = text(value);
        },
      },
    },
    nav: {
      Title: (handle) => partOf("ChartTitle", handle, "title"),
      Legend: (handle) => partOf("ChartLegend", handle, "legend"),
      Series: (handle) => partOf("ChartSeriesCollection", handle, "series"),
      Axes: (handle) => partOf("ChartAxes", handle, "axes"),
    },
    methods: {
      SetPosition: (handle, from, to) => {
        const [first, last] = [text(from), text(to)];
        known(handle).at = cellsAt(`${first}:${last}`);
      },
    },
  };
}

function partTables(known: Known): ClassTables {
  const remembered = (name: string, read: (value: Argument) => Json) => ({
    set: (handle: PartHandle, value: Argument) => {
      known(handle).looks.set(`${handle.part}.${name}`, read(value));
    },
  });
  const title: ClassTable<PartHandle> = {
    props: {
      Text: {
        set: (handle, value: Argument) => {
          known(handle).title = text(value);
        },
      },
    },
  };
  const legend: ClassTable<PartHandle> = {
    props: { Visible: remembered("visible", logical), Position: remembered("position", text) },
  };
  const series: ClassTable<PartHandle> = {
    methods: {
      GetItemAt: (handle, index) => {
        const at = numeric(index);
        // Names stand in the first row and categories in the first column, so that a column is a series.
        if (at < 0 || at >= known(handle).source.box.columns - 1) throw itemNotFound(`series ${at}`);
        return partOf("ChartSeries", handle, `series${at}`);
      },
    },
  };
  const one: ClassTable<PartHandle> = {
    props: { HasDataLabels: remembered("labels", logical), GapWidth: remembered("gap", numeric) },
    nav: { Format: (handle) => partOf("ChartSeriesFormat", handle, handle.part) },
  };
  const format: ClassTable<PartHandle> = {
    nav: {
      Fill: (handle) => partOf("ChartFill", handle, handle.part),
      Line: (handle) => partOf("ChartLineFormat", handle, `${handle.part}.line`),
    },
  };
  const fill: ClassTable<PartHandle> = {
    methods: {
      SetSolidColor: (handle, colour) => {
        known(handle).looks.set(`${handle.part}.fill`, text(colour));
      },
    },
  };
  return {
    ChartTitle: title,
    ChartLegend: legend,
    ChartSeriesCollection: series,
    ChartSeries: one,
    ChartSeriesFormat: format,
    ChartFill: fill,
    ChartLineFormat: { props: { Color: remembered("color", text) } } satisfies ClassTable<PartHandle>,
    ChartAxes: {
      nav: { CategoryAxis: (handle) => partOf("ChartAxis", handle, "categories") },
    } satisfies ClassTable<PartHandle>,
    ChartAxis: {
      props: { ReversePlotOrder: remembered("reversed", logical) },
    } satisfies ClassTable<PartHandle>,
  };
}
