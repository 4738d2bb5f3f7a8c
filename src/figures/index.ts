export { blank, count, textOf, valueOf, type Figure, type Why } from "./figure";
export type { Explanation, Fact, Filing, Organ, Paragraph, Place } from "./filing";
export { kindsOf } from "./kinds";
export { parseFiling, type ParsedFiling } from "./parseFiling";
export { readFigure, type Content } from "./read/readFigure";
