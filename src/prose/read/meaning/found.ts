import type { About, Terms, WhyRead } from "../claim";
import type { Statement } from "../outline/clause";
import type { Flow } from "./state";

/** A number or words with a reading, at places of the normalised text. */
export interface FoundReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly approximation?: string | undefined;
  about: About;
  alternatives?: readonly Terms[];
  why: WhyRead;
  readonly flow?: Flow | undefined;
  readonly statement?: Statement | undefined;
  /** The applicant's column, so that the rows can follow those of the total. */
  readonly implied?: boolean;
}
