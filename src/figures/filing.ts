import type { FigureId, Form, Place } from "../form";
import type { Figure } from "./figure";

/** What kind of organ reports; decides default wording, and who may make 规章. */
export type Organ = "town" | "department" | "county" | "cityOrAbove" | "ministry";

/** A number that the report tells and no table holds. */
export interface Fact {
  readonly name: string;
  /** As typed: digits, or words such as `5万余`. */
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

/** The clerk's own words for one place; several lines are several paragraphs. */
export interface Paragraph {
  readonly place: Place;
  readonly text: string;
}

/** A 审核说明: why a finding that asks for one is in order. Lapses when the values it saw change. */
export interface Explanation {
  readonly code: string;
  /** The values that the finding saw, in the order of its figures. */
  readonly seen: readonly string[];
  readonly text: string;
}

/** The figures and facts of one unit that a report adds up. */
export interface UnitFigures {
  readonly name: string;
  /** Plain decimals above 0, by the ids of figures and of the sums of them that have a name. */
  readonly figures: ReadonlyMap<string, string>;
  /** Plain decimals of 其他数据, by name. */
  readonly facts: ReadonlyMap<string, string>;
}

/** Where a filing comes from: our own data, or read from a document, which may be wrong in itself. */
type Origin = "own" | "read";

/** One organ's report of one year. */
export interface Filing {
  readonly origin: Origin;
  readonly unit: string;
  /** How the text calls the unit; the full name where empty. */
  readonly shortName: string;
  readonly organ: Organ;
  readonly year: number;
  /** Where questions go: address, postcode, telephone. */
  readonly contact?: string;
  readonly form: Form;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  /** Figures that a formula computes: they cannot be typed wrong. */
  readonly computed: ReadonlySet<FigureId>;
  /** Figures whose number stands in its cell as a text, which no formula adds up. */
  readonly asText: ReadonlySet<FigureId>;
  readonly facts: readonly Fact[];
  readonly paragraphs: readonly Paragraph[];
  readonly explanations: readonly Explanation[];
  readonly lastYear?: Filing;
  /** The units that it adds up, where it is begun from a roll-up. */
  readonly units?: readonly UnitFigures[];
}
