export { bare, likeness } from "./label";
export type { Line } from "./line";
export { recognise, type Doubt, type Recognised } from "./recognise";
