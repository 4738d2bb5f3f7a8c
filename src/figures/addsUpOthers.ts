import type { Filing } from "./filing";

/** Whether the report of an organ is the sum over others: of a county, and of what is above it. */
export const addsUpOthers = ({ organ }: Pick<Filing, "organ">): boolean =>
  organ === "county" || organ === "cityOrAbove";
