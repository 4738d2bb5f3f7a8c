import { stored, type Packed } from "../packed";

/** Parts that hold no cells, and may be large. */
const pictures = /^(?:xl\/media|pictures|thumbnails|docprops\/thumbnail)|\.(?:png|jpe?g|gif|emf|wmf|tiff?)$/i;

/** A packed workbook for the spreadsheet library, whose own unpacking knows no end where a file is damaged. */
export const storedWorkbook = (packed: Packed): Uint8Array => stored(packed, (name) => !pictures.test(name));
