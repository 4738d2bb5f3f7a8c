import { BorderStyleTypes } from "@univerjs/core";

/** Office.js names a border by its style, Univer by a number (`BorderStyleTypes`). */
const styles: readonly (readonly [style: string, univer: BorderStyleTypes])[] = [
  ["None", BorderStyleTypes.NONE],
  ["Continuous", BorderStyleTypes.THIN],
  ["Dot", BorderStyleTypes.DOTTED],
  ["Dash", BorderStyleTypes.DASHED],
  ["DashDot", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
];

/** Univer's number of a style that Excel names; a thin line for one it has not. */
export const toUniverBorder = (style: string): BorderStyleTypes =>
  styles.find(([name]) => name === style)?.[1] ?? BorderStyleTypes.THIN;

/** Excel's name of a style that Univer numbers. */
export const fromUniverBorder = (number: BorderStyleTypes): string =>
  styles.find(([, univer]) => univer === number)?.[0] ?? "Continuous";
