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
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
]);

const vertical = new Map([
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
]);

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** One level of indentation, in pixels. */
const indent = 9;

const nameOf = <T>(names: ReadonlyMap<string, T>, wanted: Nullable<T>, otherwise: string): string =>
  [...names].find(([, value]) => value === wanted)?.[0] ?? otherwise;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: BooleanNumber | undefined) => value === BooleanNumber.TRUE;

/** Reads Univer's style of a cell; `locked` is kept beside the style. */
export function formatOf(style: Nullable<IStyleData>, locked: boolean): CellFormat {
  if (!style) return { ...defaultFormat, locked };
  const edges = Object.entries(sides).flatMap(([edge, side]): [BorderEdge, BorderLine][] => {
    const line = style.bd?.[side];
    if (!line) return [];
    return [[edge as BorderEdge, { ...fromUniverBorder(line.s), color: hex(line.cl.rgb) || noBorder.color }]];
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
    indentLevel: Math.round((style.pd?.l ?? 0) / indent),
    numberFormat: style.n?.pattern ?? defaultFormat.numberFormat,
    locked,
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
  indentLevel: (level) => ({ pd: { l: level * indent } }),
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

export function borderStyleOf(edge: BorderEdge, line: BorderLine): IStyleData {
  const drawn = line.style === "None" ? null : { s: toUniverBorder(line), cl: { rgb: line.color } };
  return { bd: { [sides[edge]]: drawn } };
}
