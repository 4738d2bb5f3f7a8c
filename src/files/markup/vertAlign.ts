import type { OffLine } from "./offLine";

/** Where text stands to the line, as office files of our day say it (ISO/IEC 29500-1, 22.9.2.17). */
export const placeOf = (vertAlign: string | undefined): OffLine | undefined =>
  vertAlign === "superscript" ? "raised" : vertAlign === "subscript" ? "lowered" : undefined;
