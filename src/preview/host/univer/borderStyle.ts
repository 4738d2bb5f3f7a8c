import { BorderStyleTypes } from "@univerjs/core";
import type { BorderLine } from "../model";

/** Office.js names a border by style and weight, Univer by one number (`BorderStyleTypes`). */
const styles: readonly (readonly [style: string, weight: string, univer: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
];

/** Univer's number; a weight that a style does not come in gives way to the style. */
export function toUniverBorder({ style, weight }: BorderLine): BorderStyleTypes {
  const exact = styles.find(([name, strength]) => name === style && strength === weight);
  return (exact ?? styles.find(([name]) => name === style))?.[2] ?? BorderStyleTypes.THIN;
}

export function fromUniverBorder(number: BorderStyleTypes): Pick<BorderLine, "style" | "weight"> {
  const [style, weight] = styles.find(([, , univer]) => univer === number) ?? ["Continuous", "Thin"];
  return { style, weight };
}
