export { messages as reconcileMessages } from "./words.zh-CN";
export { reconcile, type Reconciliation } from "./reconcile";
export type { Item } from "./item";
export { wordsOf as wordsOfClaim, type ChosenReading } from "./chosen";
export { nameOfTerms } from "./nameOfTerms";
export type { SumCheck } from "./sums";
