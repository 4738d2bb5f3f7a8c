import type { FigureId, Table } from "../form";

/** The pictures that such reports use. */
export type PictureId = "flow" | "results" | "applicants" | "disputes";

/** What one bar stands for: figures of a year, or their share of others. */
export interface Bar {
  /** A number of cases, or a percentage with two decimals; undefined where the figures do not tell it. */
  readonly value: number | undefined;
  readonly figures: readonly FigureId[];
  /** What it is a share of; undefined for a number of cases. */
  readonly of: readonly FigureId[] | undefined;
}

/** Bars of one look, one for every category. */
export interface Series {
  readonly name: string;
  /** Last year's numbers stand on no sheet. */
  readonly isThisYear: boolean;
  readonly bars: readonly Bar[];
}

/** One picture, drawn alike on a sheet, on a page and in a Word file. */
export interface Picture {
  readonly id: PictureId;
  readonly title: string;
  readonly kind: "columns" | "bars";
  /** The table that it stands below. */
  readonly table: Table["id"];
  readonly unit: "件" | "%";
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** `数据来源：表三`. */
  readonly source: string;
  /** Everything that it shows, for those who cannot see it. */
  readonly alternative: string;
}

/** Dark, middle, light: told apart in black and white; every bar bears its number besides. `#RRGGBB`. */
export const fills = ["#1F3864", "#8FAAC8", "#E4E9EF"] as const;

/** A number as it stands at its bar. */
export const labelOf = ({ value }: Bar, unit: Picture["unit"]): string =>
  value === undefined ? "" : unit === "%" ? `${value}%` : String(value);
