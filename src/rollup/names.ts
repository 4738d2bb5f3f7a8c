import type { Received } from "./unit";

/** A unit's name as names are compared: without blanks, punctuation and differences of width. */
export function bareName(name: string): string {
  return name.normalize("NFKC").replace(/[\s\p{P}\p{Cf}]/gu, "");
}

/** What a filing's unit is called: by itself, else by its file. */
export function nameOf({ file, filing }: Received): string {
  return filing.unit.trim() === "" ? nameInFile(file) : filing.unit.trim();
}

const reportWords = /(?:\d{4}年?度?)?(?:政府)?(?:信息公开)?(?:工作)?(?:年度)?(?:报告|年报|报表).*$/;

function nameInFile(file: string): string {
  const base = file.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  return base.replace(reportWords, "").replace(/^[\d\s._-]+/, "") || base;
}

/** Shorter names end too many others. */
const least = 3;

/**
 * Which of the known names each name means: the same one, else the only one that it ends with or that ends with it
 * (`教育局` for `某县教育局`), where nobody has that name itself and no other name could mean it too.
 *
 * @returns the known name by name; a name that means none, or may mean several, is not in it
 */
export function matchedNames(
  names: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const byBare = new Map(known.map((name) => [bareName(name), name]));
  const matched = new Map<string, string>();
  const rest = new Map<string, string[]>();
  for (const name of names) {
    const same = byBare.get(bareName(name));
    if (same !== undefined) matched.set(name, same);
    else rest.set(bareName(name), [...(rest.get(bareName(name)) ?? []), name]);
  }
  const taken = new Set([...matched.values()].map(bareName));
  const free = [...byBare].filter(([bare]) => !taken.has(bare));
  const claims = [...rest].flatMap(([bare, spellings]) => {
    const meant = free.filter(([other]) => isEnding(bare, other) || isEnding(other, bare));
    return meant.length === 1 && meant[0] ? [{ meant: meant[0][1], spellings }] : [];
  });
  for (const { meant, spellings } of claims) {
    if (claims.filter((claim) => claim.meant === meant).length > 1) continue;
    for (const name of spellings) matched.set(name, meant);
  }
  return matched;
}

const isEnding = (short: string, long: string) => short.length >= least && long.endsWith(short);
