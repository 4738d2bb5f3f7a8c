import type { Filing } from "../../figures";
import { findFigures, namesOf } from "../../form";
import { usableNames } from "../../prose/compose";

type UsableName = ReturnType<typeof usableNames>[number];

/** Searches the names that a text may state. The names are gathered once for a filing. */
export function findNames(filing: Filing): (query: string) => readonly UsableName[] {
  const all = usableNames(filing);
  const byName = new Map(all.map((each) => [each.name, each]));
  const figures = namesOf(filing.form);
  return (query) => {
    const parts = query.split(/[\s.·、，]+/).filter((part) => part !== "");
    if (parts.length === 0) return all;
    const worth = all.filter(({ shown }) => shown === query.trim());
    const likely = findFigures(filing.form, query).flatMap((id) => {
      const found = byName.get(figures.get(id)?.template ?? "");
      return found ? [found] : [];
    });
    const named = all.filter(({ name }) => parts.every((part) => name.includes(part)));
    return [...new Set([...worth, ...likely, ...named])];
  };
}
