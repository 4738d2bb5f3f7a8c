import { edition2019 } from "./editions/edition2019";
import { edition2021, edition2021OtherInOneRow } from "./editions/edition2021";
import type { EditionId, Form } from "./tree";

export type { EditionId, FigureId, Form, Kind, Node, Section, Table, TableId } from "./tree";
export { carryOverOf, type CarryOver } from "./carryOver";
export { equalitiesOf, type Equality, type EqualityKind } from "./equalities";
export { figureCellsOf, leavesOf, type FigureCell, type Leaf } from "./walk";
export { groupsOf, type Group } from "./groups";
export { headings, reportName } from "./headings";
export { layout, type InputCell, type LabelCell, type Layout, type LayoutCell } from "./layout";
export { remember } from "./remember";
export { namesOf, type FigureName } from "./names";

/** Every variant of the form that reports use, the one in force first. */
export const forms: readonly Form[] = [edition2021, edition2021OtherInOneRow, edition2019];

/**
 * The form that a report of an edition follows, told by the figures it has: a report of edition 2021 that
 * knows `requests.other.*` kept （六）其他处理 as one row.
 */
export function formOf(edition: EditionId, figures: Iterable<string> = []): Form {
  if (edition === "2019") return edition2019;
  for (const id of figures) if (id.startsWith("requests.other.")) return edition2021OtherInOneRow;
  return edition2021;
}
