import { compare, comparisonWords as words, type ComparedLine, type Comparison } from "../../compare";
import type { Filing } from "../../figures";
import { TemplateValue, todo } from "./templateValue";
import { words as own } from "./words.zh-CN";

/**
 * `同比.…` (比上年增长12.5%), `增减.…` (比上年增加2件), `占比.…` (17.46%) and `占比变化.…` for every line that is compared. A row with
 * one line, or with a 总计, can be named without a column too: `同比.申请.本年新收`.
 */
export function* comparedValues(filing: Filing): Generator<[string, TemplateValue]> {
  const comparison = compare(filing);
  for (const [kind, valueOf] of Object.entries(kinds))
    for (const line of comparison.lines) {
      const value = valueOf(line, comparison);
      if (!value) continue;
      // The short name comes first, because the full ones are nested in it.
      if (line.short !== undefined) yield [`${kind}.${line.short}`, value()];
      yield [`${kind}.${line.name}`, value()];
    }
}

type ValueOf = (line: ComparedLine, comparison: Comparison) => (() => TemplateValue) | undefined;

const bound = (line: ComparedLine, text: string) => () =>
  new TemplateValue(text, undefined, { figures: line.figures });
/** What is printed until both years are known. */
const missing =
  ({ figures, values: [now] }: ComparedLine) =>
  () =>
    now ? todo(words.unknown) : todo(own.blank, figures);
const before = ({ years: [now = 0, last] }: Comparison) => words.before(now, last);

const kinds: Readonly<Record<string, ValueOf>> = {
  同比: (line, comparison) =>
    line.change.kind === "unknown"
      ? missing(line)
      : bound(line, words.phrase(line.change, line.kind, before(comparison))),
  增减: (line, comparison) =>
    line.change.kind === "unknown"
      ? missing(line)
      : bound(line, words.difference(line.change, line.kind, before(comparison))),
  占比: (line) => {
    if (!line.share) return undefined;
    const { now } = line.share;
    if (now.kind === "few") return bound(line, words.fewWhole(now.whole));
    return now.kind === "unknown" ? missing(line) : bound(line, words.share(now));
  },
  占比变化: (line, comparison) => {
    if (!line.share) return undefined;
    const { points, now, before: last } = line.share;
    const few = [now, last].find((rate) => rate.kind === "few");
    if (points) return bound(line, words.points(points.text, before(comparison)));
    return few?.kind === "few" ? bound(line, words.fewWhole(few.whole)) : missing(line);
  },
};
