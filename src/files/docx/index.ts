import type { Line } from "../../figures/recognise";
import { linesOfBlocks } from "../markup/blocks";
import type { Packed } from "../packed";
import { blocksOf } from "./blocksOf";
import { partsOf } from "./parts";

/** The lines of a Word file: its paragraphs, and the rows of its tables. */
export const linesOfDocx = (packed: Packed): Line[] => linesOfBlocks(blocksOf(partsOf(packed)));
