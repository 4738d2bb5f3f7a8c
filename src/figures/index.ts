export { addsUpOthers } from "./addsUpOthers";
export {
  compareDecimals,
  decimalText,
  exactDifference,
  exactOf,
  exactSum,
  exactUnits,
  fixedText,
  percentOf,
  placesOf,
  plainDecimal,
  quotient,
  roundedQuotient,
  scaled,
  shiftPoint,
} from "./decimal";
export { blank, count, textOf, valueOf, type Figure, type WhyUnreadable } from "./figure";
export type { Explanation, Fact, Filing, Organ, Paragraph, UnitFigures } from "./filing";
export { filingJson, jsonNumber } from "./filingJson";
export { kindsOf } from "./kinds";
export { organOf } from "./organOf";
export { organNames } from "./organs.zh-CN";
export { withUsualFacts } from "./usualFacts";
export { parseFiling } from "./parseFiling";
export { readFigure, type Content } from "./read/readFigure";
export { readFigures, type HeldContent } from "./read/readFigures";
