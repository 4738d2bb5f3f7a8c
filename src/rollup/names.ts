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

/**
 * Which of the known names each name means: the same one; else the only one that differs by a remark in brackets or
 * by 人民政府, 办事处 and the like; else the only one that it ends with or that ends with it (`教育局` for
 * `某县教育局`); else the only one that it is short for or that is short for it (`人社局` for
 * `某县人力资源和社会保障局`). A name that somebody else has already, or that two could mean, is meant by none.
 *
 * @returns the known name by name; a name that means none, or may mean several, is not in it
 */
export function matchedNames(
  names: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  const byBare = new Map(known.map((name) => [bareName(name), name]));
  for (const name of names) {
    const same = byBare.get(bareName(name));
    if (same !== undefined) matched.set(name, same);
  }
  for (const means of [isSameOffice, isEnding, isShortFor]) {
    const taken = new Set(matched.values());
    const free = [...byBare].filter(([, name]) => !taken.has(name));
    const open = new Map<string, string[]>();
    for (const name of names)
      if (!matched.has(name)) open.set(bareName(name), [...(open.get(bareName(name)) ?? []), name]);
    const claims = [...open.values()].flatMap((spellings) => {
      const [spelling = ""] = spellings;
      const meant = free.filter(([, other]) => means(plainName(spelling), plainName(other)));
      return meant.length === 1 && meant[0] ? [{ meant: meant[0][1], spellings }] : [];
    });
    for (const { meant, spellings } of claims) {
      if (claims.filter((claim) => claim.meant === meant).length > 1) continue;
      for (const name of spellings) matched.set(name, meant);
    }
  }
  return matched;
}

/** A name without remarks in brackets, and with offices as they are called for short. */
const plainName = (name: string) =>
  bareName(name.normalize("NFKC").replace(/\([^)]*\)/g, ""))
    .replace("人民政府", "政府")
    .replace(/(?<=[乡镇])政府$/, "")
    .replace(/(?<=街道)办(?:事处)?$/, "")
    .replace(/委员会$/, "委")
    .replace(/办公室$/, "办");

const isSameOffice = (a: string, b: string) => a === b;

/** The shortest name that may be an end of another: shorter ones end too many. */
const least = 3;

const isEnding = (a: string, b: string) => endsWith(a, b) || endsWith(b, a);
const endsWith = (long: string, short: string) => short.length >= least && long.endsWith(short);

const isShortFor = (a: string, b: string) => isShort(a, b) || isShort(b, a);

/**
 * Whether one name is short for another: its letters stand there in their order, the first one where the office's own
 * name begins, the last one at the end. Places in front must not contradict each other.
 */
function isShort(short: string, long: string): boolean {
  return beginnings(short).some((cut) => {
    const [place, office] = [short.slice(0, cut), short.slice(cut)];
    return beginnings(long).some((at) => {
      const [before, whole] = [long.slice(0, at), long.slice(at)];
      const isOnePlace = place === "" || before === "" || before.endsWith(place) || place.endsWith(before);
      return isOnePlace && isAbbreviation(office, whole);
    });
  });
}

/** Where the office's own name may begin: at the start, or after the name of a place. */
const beginnings = (name: string): number[] => [
  0,
  ...Array.from(name.slice(0, 10).matchAll(/[省市县区旗州]/g), ({ index }) => index + 1),
];

/** 第一中学 is not short for 第十一中学. */
const numerals = (name: string) => name.replace(/[^\d一二三四五六七八九十百]/g, "");

function isAbbreviation(short: string, long: string): boolean {
  if (short.length < least || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (numerals(short) !== numerals(long)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
