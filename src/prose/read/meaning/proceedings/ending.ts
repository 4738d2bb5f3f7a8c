import type { Rows } from "../../lexicon";
import type { Word } from "../../text/tokens";
import { has, is, sensesIn } from "../senses";

/** The ending that some words tell; 其他 is one only where it stands alone, and 正在办理 says that there is none yet. */
export function endingIn(words: readonly Word[], { pending }: Rows): string | undefined {
  const ending = sensesIn(words, "ending").find(({ word }) => words.length === 1 || !is(word, "other"));
  if (ending) return ending.sense.key;
  const open = has(words, "open") && !has(words, "request", "ask", "carry", "business");
  return open && pending !== "" ? pending : undefined;
}
