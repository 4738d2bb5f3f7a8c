export { blank, count, textOf, valueOf, type Figure, type Why } from "./figure";
export type { Explanation, Fact, Filing, Organ, Paragraph, Place } from "./filing";
