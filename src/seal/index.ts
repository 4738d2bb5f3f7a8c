export { canonicalText } from "./canonical";
export { fingerprintOf, grouped, verify } from "./fingerprint";
export { paperOf } from "./paper";
export { words as sealWords } from "./words.zh-CN";
// The Word writer is imported from "./docx", by itself: its library is heavy.
