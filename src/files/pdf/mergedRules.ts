import type { RuledLine } from "./content";

/** Lines that are no further apart are one: a double line, or the edges of two cells that meet. */
const near = 3;
/** The gap that is bridged between pieces of a dotted line, or of the borders of neighbouring cells. */
const gap = 3.5;

/** Puts the pieces of which programs draw borders together to whole lines, each at one height or distance. */
export function mergedRules(rules: readonly RuledLine[]): RuledLine[] {
  return [true, false].flatMap((level) => {
    const sorted = rules.filter((rule) => rule.level === level).sort((a, b) => a.at - b.at);
    const groups: RuledLine[][] = [];
    for (const rule of sorted) {
      const group = groups.at(-1);
      if (group?.[0] && rule.at - group[0].at <= near) group.push(rule);
      else groups.push([rule]);
    }
    return groups.flatMap(joined);
  });
}

function joined(group: readonly RuledLine[]): RuledLine[] {
  const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
  const pieces = [...group].sort((a, b) => a.from - b.from);
  const whole: RuledLine[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && piece.from <= last.to + gap)
      whole[whole.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    else whole.push({ ...piece, at });
  }
  return whole;
}
