import type { Clauses } from "./clauses";
import type { Narrative, UsualFact } from "./narrative";
import type { Table } from "./tree";
import type { FigureId } from "./figureId";

/** The id of an edition: the year in its notice, as `2021`. */
export type EditionId = string;

/**
 * One notice's format: everything that the notice says. What else the program needs (figure ids, equalities,
 * layout, names, the choices on 封面, what a citation should say) is derived from it.
 */
export interface Form {
  readonly edition: EditionId;
  /** The notice that sets the format, as reports cite it. */
  readonly notice: string;
  /** Reports of this year and later follow it, until a later edition applies. */
  readonly firstYear: number;
  readonly tables: readonly Table[];
  readonly narrative: Narrative;
  readonly clauses: Clauses;
  /** The figures that people compare from year to year. */
  readonly mainFigures: readonly FigureId[];
  /** The numbers that reports give besides the tables: the sheet 其他数据 begins with them. */
  readonly usualFacts: readonly UsualFact[];
}
