export type { Spot } from "./alignTable";
export { labelIn, type CellGrid } from "./cellGrid";
export { doubtNames } from "./doubts.zh-CN";
export { findTables, layouts, type FoundTables } from "./findTables";
export { bare, likeness } from "./label";
export type { Line } from "./line";
export { recognise, type Doubt, type Recognised } from "./recognise";
export { searchTable } from "./searchTable";
