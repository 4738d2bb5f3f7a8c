import { withYears } from "./years";

const from = /(?:上年|上一年|去年|前一年)度?.{0,8}(?:结转|转结|转接)|(?:结转|转结)自?(?:上年|上一年|去年)/;
const to = /下|次年|明年|顺延|跨年|继续办理|(?:结转|转结)(?:办理)?$/;

/** Which way a carry-over goes: what came from last year, or what goes to the next. */
export function carryOf(words: string, year: number): "carriedIn" | "carriedOut" | undefined {
  const plain = withYears(words, year);
  if (!/结转|转结|顺延|转(?:至|到|入)?(?:下|次|明)|跨年|转接/.test(plain)) return undefined;
  if (from.test(plain)) return "carriedIn";
  return to.test(plain) ? "carriedOut" : undefined;
}
