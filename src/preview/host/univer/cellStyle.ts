import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { defaultFormat, noBorder } from "../defaultFormat";
import type { BorderEdge, BorderLine, CellFormat } from "../model";
import { fromUniverBorder, toUniverBorder } from "./borderStyle";
import { hex } from "./hex";

const horizontal = new Map([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
]);

const vertical = new Map([
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
]);

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

const nameOf = <T>(names: ReadonlyMap<string, T>, wanted: Nullable<T>, otherwise: string): string =>
  [...names].find(([, value]) => value === wanted)?.[0] ?? otherwise;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: BooleanNumber | undefined) => value === BooleanNumber.TRUE;

/** Reads Univer's style of a cell. */
export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return defaultFormat;
  const edges = Object.entries(sides).flatMap(([edge, side]): [BorderEdge, BorderLine][] => {
    const line = style.bd?.[side];
    if (!line) return [];
    return [
      [edge as BorderEdge, { style: fromUniverBorder(line.s), color: hex(line.cl.rgb) || noBorder.color }],
    ];
  });
  return {
    fill: hex(style.bg?.rgb),
    fontName: style.ff ?? defaultFormat.fontName,
    fontSize: style.fs ?? defaultFormat.fontSize,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    underline: isOn(style.ul?.s) ? "Single" : "None",
    strikethrough: isOn(style.st?.s),
    fontColor: hex(style.cl?.rgb) || defaultFormat.fontColor,
    horizontalAlignment: nameOf(horizontal, style.ht, defaultFormat.horizontalAlignment),
    verticalAlignment: nameOf(vertical, style.vt, defaultFormat.verticalAlignment),
    wrapText: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? defaultFormat.numberFormat,
    borders: Object.fromEntries(edges),
  };
}

type Writers = {
  readonly [K in keyof CellFormat]?: (value: CellFormat[K]) => IStyleData;
};

const writers: Writers = {
  fill: (rgb) => ({ bg: rgb === "" ? null : { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (name) => ({ ul: { s: flag(name !== "None") } }),
  strikethrough: (on) => ({ st: { s: flag(on) } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  horizontalAlignment: (name) => ({ ht: horizontal.get(name) ?? HorizontalAlign.UNSPECIFIED }),
  verticalAlignment: (name) => ({ vt: vertical.get(name) ?? VerticalAlign.MIDDLE }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  numberFormat: (pattern) => ({ n: pattern === "General" ? null : { pattern } }),
};

/** The change of format as Univer's style; what it does not name stays as it is. */
export function styleOf(change: Partial<CellFormat>): IStyleData {
  const parts = Object.entries(change).map(([key, value]) => {
    const write = writers[key as keyof CellFormat] as ((value: unknown) => IStyleData) | undefined;
    return write?.(value) ?? {};
  });
  return Object.assign({}, ...parts) as IStyleData;
}

/** A line of a border as Univer's style. */
export function borderStyleOf(edge: BorderEdge, line: BorderLine): IStyleData {
  const drawn = line.style === "None" ? null : { s: toUniverBorder(line.style), cl: { rgb: line.color } };
  return { bd: { [sides[edge]]: drawn } };
}
