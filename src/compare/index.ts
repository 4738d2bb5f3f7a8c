export { fewest } from "./change";
export { compare } from "./compare";
export type { ComparedLine, Comparison, Ranked } from "./comparison";
export { linesOf, type ComparableLine } from "./lines";
export { causesOf } from "./parts";
export { sentencesFor } from "./sentences";
export { comparisonJson } from "./asJson";
export { cellsOf, changedText, comparisonText, nameIn } from "./asText";
export { words as comparisonWords } from "./words.zh-CN";
