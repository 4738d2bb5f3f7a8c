import type { Act } from "../../lexicon";
import type { Word } from "../../text/tokens";
import { sensesIn } from "../senses";

/** Of the acts, what is meant where none is named. */
export const made: Act = 0;

/** What words say was done with documents; of several, the column that stands furthest right. */
export function actOf(words: readonly Word[]): Act | undefined {
  const acts = sensesIn(words, "act").map(({ sense }) => sense.act);
  return acts.length === 0 ? undefined : Math.max(...acts);
}
