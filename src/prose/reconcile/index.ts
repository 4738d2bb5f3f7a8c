export { messages as reconcileMessages } from "./words.zh-CN";
export { reconcile } from "./reconcile";
export type { Item } from "./item";
export { wordsOf as wordsOfClaim } from "./chosen";
export type { SumCheck } from "./sums";
