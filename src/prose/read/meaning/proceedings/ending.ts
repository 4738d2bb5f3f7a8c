import type { Word } from "../../text/tokens";
import { is, sensesIn } from "../words";

/** The ending that some words tell; 其他 is one only where it stands alone. */
export function endingIn(words: readonly Word[]): string | undefined {
  return sensesIn(words, "ending").find(({ word }) => words.length === 1 || !is(word, "other"))?.sense.key;
}
