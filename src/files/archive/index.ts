export { asFileName } from "./asFileName";
export { isLockFile, isMachines } from "./machines";
export { Unopenable, unzipped } from "./unzipped";
export { messages as archiveMessages } from "./words.zh-CN";
