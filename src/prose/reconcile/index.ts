export { messages as reconcileMessages } from "./words.zh-CN";
export { reconcile, type Item } from "./reconcile";
