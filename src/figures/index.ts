export { blank, count, textOf, valueOf, type Figure, type Why } from "./figure";
export type { Explanation, Fact, Filing, Organ, Origin, Paragraph } from "./filing";
export { filingJson } from "./filingJson";
export { kindsOf } from "./kinds";
export { organOf } from "./organOf";
export { organNames } from "./organs.zh-CN";
export { withUsualFacts } from "./usualFacts";
export { parseFiling, type ParsedFiling } from "./parseFiling";
export { readFigure, type Content } from "./read/readFigure";
