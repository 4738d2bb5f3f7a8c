export type { ReadDocument } from "./document";
export { readDocument } from "./readDocument";
export { readProse, type ProseOutcome } from "./readProse";
export { largestFile } from "./openFile";
export { messages } from "./words.zh-CN";
