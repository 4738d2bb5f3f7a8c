export type { ReadDocument } from "./document";
export { readDocument } from "./readDocument";
export { readProse } from "./readProse";
