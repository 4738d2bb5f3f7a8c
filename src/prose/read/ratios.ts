import type { About } from "./claim";
import type { Context, Spot } from "./context";
import { outcomeTerms } from "./requests";
import { withYears } from "./years";

const more = /增长|增加|上升|提高|增幅|上涨/;
const less = /下降|减少|回落|降低|降幅|下滑/;

/** Percentages: shares of a whole, and changes since last year. */
export function ratioAbout({ near, mention }: Spot, context: Context): About | undefined {
  if (mention.unit !== "%") return undefined;
  const { last } = context;
  if (more.test(near) || less.test(near)) {
    const growth = { kind: "growth", falls: less.test(near) } as const;
    return last ? { ...growth, of: last } : growth;
  }
  const part = outcomeTerms(near) ?? (/^(?:占比?|占.*的|)$/.test(near) ? last : undefined);
  return part ? { kind: "share", part } : { kind: "share" };
}

/** `较上年增加6件`: how many more or fewer than last year; undefined if the number is no difference. */
export function changeAbout({ before, near, mention }: Spot, context: Context): About | undefined {
  if (mention.unit === "%") return undefined;
  const word = /(?:增长|增加|上升|提高|多|下降|减少|回落|降低|少)(?:了)?(?:约)?$/.exec(near)?.[0];
  const compares = /(?:比|较|相比|与|同)(?:上年|上一年|去年|前一年|同期|20\d\d年)|同比|环比/;
  if (word === undefined || !compares.test(before)) return undefined;
  const falls = less.test(word) || word.startsWith("少");
  return context.last ? { kind: "change", falls, of: context.last } : { kind: "change", falls };
}

const lastYears =
  /(?:上年|上一年|去年|前一年|同期)(?:度|同期)?[^，；]*（$|(?:比|较|相比|与)(?:上年|上一年|去年|前一年|同期)|^[^，]*(?:上年|上一年|去年|前一年|同期)[^，；]*$/;

/** A number in a comparison is last year's: `比2022年（31件）`, `去年为31件`. */
export function isLastYears({ before, near }: Spot, year: number): boolean {
  const led = withYears(near === "" ? before : near, year);
  return !/结转|转结|本年/.test(led) && lastYears.test(led);
}
