export { Stopped, type FileWork, type Watch } from "./fileWork";
export { received, sent, type SentFiling } from "./sentFiling";
export type { Step } from "./step";
export { workHere } from "./workHere";
export { workInWorker } from "./workInWorker";
