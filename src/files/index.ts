export type { ReadDocument, ReadOutcome } from "./document";
export { readDocument } from "./readDocument";
