export { offersIn, shownText, withOffers, type Offer } from "./bindNumbers";
export { chipsFor, type Chip } from "./chips";
export { editable } from "./editable";
export { segmentsOf } from "./parse";
export { templateOf } from "./print";
export { linesOf, type Segment } from "./segment";
