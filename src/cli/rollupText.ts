import { openIn } from "../audit";
import { archiveMessages } from "../files/archive";
import { namesOf, type FigureId } from "../form";
import { remarksOn, rollupWords, stateOf, type Rollup, type UnreadableFile } from "../rollup";
import { words } from "./words.zh-CN";

/** What happened to the files beside those that were read. */
interface Files {
  readonly unreadable: readonly UnreadableFile[];
  readonly passedOver: readonly string[];
  readonly written: readonly string[];
}

/** A roll-up in lines for people: who is missing, what is wrong where, and what differs. */
export function rollupText(
  { units, missing, sums, differences, form }: Rollup,
  { unreadable, passedOver, written }: Files,
): string {
  const title = (id: Parameters<typeof sums.get>[0]) => namesOf(form).get(id)?.title ?? id;
  const counted = units.filter(({ notCounted }) => !notCounted);
  const asked = units.filter((unit) => stateOf(unit) !== "ok" || remarksOn(unit).length > 0);
  return [
    rollupWords.summary(units.length, counted.length, missing.length),
    ...missing.map(({ name }) => `${rollupWords.missing}\t${name}`),
    ...asked.map((unit) => {
      const { verdict } = unit.audit;
      const open = words.open(verdict.mandatory, verdict.toExplain);
      const why = [...(openIn(verdict) > 0 && !unit.notCounted ? [open] : []), ...remarksOn(unit)].join("；");
      return `${rollupWords.states[stateOf(unit)]}\t${unit.name}\t${unit.file}\t${why}`;
    }),
    ...units.flatMap(({ name, seal }) => (seal ? [`${name}：${rollupWords.seals[seal]}`] : [])),
    ...unreadable.map(({ file, message }) => `${file}：${message}`),
    ...(passedOver.length > 0 ? [archiveMessages.passedOver(passedOver.length)] : []),
    ...withoutNumber(sums).map(({ figures, names }) => rollupWords.without(figures.map(title), names)),
    ...differences.flatMap(({ figure, own, sum, by, unexplained, causes }) => [
      rollupWords.differs(title(figure), own ?? rollupWords.noNumber, sum ?? rollupWords.noNumber, by),
      ...causes.map(({ kind, unit, value, isEstimate }) => {
        const amount =
          value === undefined
            ? rollupWords.unknown
            : `${value}${isEstimate ? `，${rollupWords.estimate}` : ""}`;
        return `  ${unit}：${rollupWords.causes[kind]}（${amount}）`;
      }),
      ...(causes.length === 0 ? [`  ${rollupWords.noCause}`] : []),
      ...(causes.length > 0 && unexplained !== "0" ? [`  ${rollupWords.unexplained(unexplained)}`] : []),
    ]),
    ...written.map(words.written),
  ].join("\n");
}

/** Which figures want a number from which units; figures that the same units left out stand together. */
function withoutNumber(sums: Rollup["sums"]) {
  const groups = new Map<string, { readonly figures: FigureId[]; readonly names: readonly string[] }>();
  for (const [id, { blank, notApplicable, unreadable }] of sums) {
    const units = [...new Set([...blank, ...notApplicable, ...unreadable])];
    if (units.length === 0) continue;
    const key = units.map(({ file }) => file).join("\n");
    const group = groups.get(key) ?? { figures: [], names: units.map(({ name }) => name) };
    group.figures.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
