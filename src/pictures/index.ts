export type { Picture, PictureId } from "./picture";
export { chosenFrom, picturesOf } from "./picturesOf";
export { words as pictureWords } from "./words.zh-CN";
// The drawing as SVG is imported from "./svg", by itself: what draws is loaded on use.
