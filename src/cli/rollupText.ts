import { archiveMessages } from "../files/archive";
import { namesOf } from "../form";
import { rollupWords as words, stateOf, type Rollup, type UnreadableFile } from "../rollup";

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
  const asked = units.filter((unit) => stateOf(unit) !== "ok");
  return [
    words.summary(units.length, counted.length, missing.length),
    ...missing.map(({ name }) => `${words.missing}\t${name}`),
    ...asked.map((unit) => {
      const { verdict } = unit.audit;
      const why = unit.notCounted
        ? words.notCounted(unit.notCounted)
        : `${verdict.mandatory} 处须改正，${verdict.toExplain} 处待核实`;
      return `${words.states[stateOf(unit)]}\t${unit.name}\t${unit.file}\t${why}`;
    }),
    ...units.flatMap(({ name, seal }) => (seal ? [`${name}：${words.seals[seal]}`] : [])),
    ...units.filter(({ unchanged }) => unchanged).map(({ name }) => `${name}：${words.unchanged}`),
    ...unreadable.map(({ file, message }) => `${file}：${message}`),
    ...(passedOver.length > 0 ? [archiveMessages.passedOver(passedOver.length)] : []),
    ...[...sums].flatMap(([id, { blank, notApplicable, unreadable: bad }]) => {
      const without = new Set([...blank, ...notApplicable, ...bad]).size;
      return without > 0 ? [words.without(title(id), without)] : [];
    }),
    ...differences.flatMap(({ figure, own, sum, by, unexplained, causes }) => [
      words.differs(title(figure), own ?? words.noNumber, sum ?? words.noNumber, by),
      ...causes.map(({ kind, unit, value, isEstimate }) => {
        const amount =
          value === undefined ? words.unknown : `${value}${isEstimate ? `，${words.estimate}` : ""}`;
        return `  ${unit}：${words.causes[kind]}（${amount}）`;
      }),
      ...(causes.length === 0 ? [`  ${words.noCause}`] : []),
      ...(causes.length > 0 && unexplained !== "0" ? [`  ${words.unexplained(unexplained)}`] : []),
    ]),
    ...written.map((path) => `已写入 ${path}。`),
  ].join("\n");
}
