export { blank, count, textOf, valueOf, type Figure, type Why } from "./figure";
export { places } from "./filing";
export type { Explanation, Fact, Filing, Organ, Origin, Paragraph, Place } from "./filing";
export { filingJson } from "./filingJson";
export { kindsOf } from "./kinds";
export { organOf } from "./organOf";
export { usualFacts } from "./usualFacts";
export { parseFiling, type ParsedFiling } from "./parseFiling";
export { readFigure, type Content } from "./read/readFigure";
