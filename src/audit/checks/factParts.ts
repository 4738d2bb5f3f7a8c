import { memoize } from "../../form";
import type { Fact } from "../../figures";
import type { Check } from "../check";
import type { FactsFinding } from "../finding";
import { clauses, words } from "../words.zh-CN";

/**
 * A total of 其他数据 against its parts: the rows below it that begin with 其中 may not come to more, and the names
 * that its 说明 adds up (合计：甲、乙 or =甲+乙) must come to just as much. Values that are not exact are passed over.
 */
export const factParts: Check = ({ facts }) => breachesIn(facts);

const breachesIn = memoize((all: readonly Fact[]) => {
  const facts = all.filter(({ value }) => value.trim() !== "");
  return facts.flatMap((total, index) => [
    ...breach(total, below(facts, index), (sum, whole) => sum > whole, words.factParts.more),
    ...breach(total, listed(facts, total), (sum, whole) => sum !== whole, words.factParts.other),
  ]);
});

const among = /^其中\s*[:：,，]?/;

function below(facts: readonly Fact[], index: number): readonly Fact[] {
  const [total, ...rest] = facts.slice(index);
  if (!total || among.test(total.name)) return [];
  const end = rest.findIndex(({ name }) => !among.test(name));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The facts that a 说明 names as parts; none where one of the names is no fact. */
function listed(facts: readonly Fact[], { note }: Fact): readonly Fact[] {
  const names = /^\s*(?:合计\s*[:：=＝]?|[=＝])\s*(.+)$/.exec(note)?.[1]?.split(/\s*[、+＋,，]\s*/) ?? [];
  const parts = names.map((name) => facts.find((fact) => fact.name === name.trim()));
  return parts.every((part) => part !== undefined) ? parts : [];
}

function breach(
  total: Fact,
  parts: readonly Fact[],
  isWrong: (sum: number, whole: number) => boolean,
  message: (name: string, sum: string, whole: string) => string,
): FactsFinding[] {
  const seen = [total, ...parts].map(({ value }) => value.trim());
  const [whole, ...values] = seen.map((text) => (/^\d+$/.test(text) ? Number(text) : undefined));
  const isAlike = parts.every(({ unit }) => unit === total.unit);
  if (whole === undefined || values.length === 0 || values.includes(undefined) || !isAlike) return [];
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  if (!isWrong(sum, whole)) return [];
  const worked = `${values.join(" + ")} = ${sum}`;
  return [
    {
      kind: "facts",
      code: `factParts.${total.name}`,
      severity: "query",
      facts: [total, ...parts].map(({ name }) => name),
      message: message(total.name, worked, String(whole)),
      clause: clauses.factParts,
      sum: `${worked} ≠ ${whole}`,
      seen,
    },
  ];
}
