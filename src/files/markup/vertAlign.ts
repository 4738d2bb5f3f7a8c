import type { OffLine } from "./offLine";

/** Where text stands in relation to the line, in the words of OOXML (ISO/IEC 29500-1, 22.9.2.17). */
export const placeOf = (vertAlign: string | undefined): OffLine | undefined =>
  vertAlign === "superscript" ? "raised" : vertAlign === "subscript" ? "lowered" : undefined;
