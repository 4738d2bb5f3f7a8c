export { messages as reconcileMessages } from "./words.zh-CN";
export { reconcile, type Item, type Reconciliation, type Unmentioned } from "./reconcile";
export type { Wording } from "./wording";
