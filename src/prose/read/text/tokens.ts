import { wordAt, type LexiconEntry, type Lexicon } from "../lexicon";
import type { Tag } from "../lexicon/tag";
import { digitsAt, digitsEnd, isDigit, isNumeral, numeralAt, numeralEnd, type Mention } from "./mention";
import { notCountAt } from "./notCounts";

/** A word of the lexicon in a text. */
export interface Word extends LexiconEntry {
  readonly start: number;
  readonly end: number;
}

export type Token =
  | ({ readonly type: "word" } & Word)
  | { readonly type: "number"; readonly mention: Mention }
  | { readonly type: "mark"; readonly mark: string; readonly at: number };

const marks = new Set("，,；：（）。！？、—\n|");
const farthest = 120;

/**
 * Hands over the words, numbers and marks of a normalised text, once from left to right; what no rule knows is left
 * out. Nothing is kept, so that a long text costs no memory.
 */
export function eachToken(text: string, lexicon: Lexicon, year: number, take: (token: Token) => void): void {
  const titles = closings(text, "》");
  const notes = closings(text, "〕");
  let free = 0;
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === "《" || character === "〔") {
      const close = (character === "《" ? titles : notes)(at);
      const title = wordAt(lexicon, text, at + 1);
      if (title?.tags.includes("request") && close - (at + 1 + title.word.length) <= 1) {
        at += 1; // `收到《政府信息公开申请书》10件`
        continue;
      }
      at = close - at <= farthest ? close + 1 : at + 1;
      free = at;
      continue;
    }
    if (marks.has(character)) {
      take({ type: "mark", mark: character === "," ? "，" : character, at });
      at += 1;
      free = at;
      continue;
    }
    const token = isDigit(text, at) ? digitToken(text, at, free, year) : wordToken(text, at, free, lexicon);
    if (typeof token === "number") at = token;
    else {
      take(token);
      at = token.type === "number" ? token.mention.end : token.type === "word" ? token.end : at + 1;
      free = at;
    }
  }
}

/** A number or a year; or, behind digits that count nothing, the place where to go on. */
function digitToken(text: string, at: number, free: number, year: number): Token | number {
  const run = digitsEnd(text, at);
  // Where a page lost its full stops, a year runs into the number before it: `不予处理32024年`.
  const glued = run - at > 4 && run - at <= 8 && /^20\d\d年/.test(text.slice(run - 4, run + 1));
  if (glued) {
    const value = Number(text.slice(at, run - 4));
    return { type: "number", mention: { start: at, end: run - 4, value, unit: "" } };
  }
  const notCount = notCountAt(text, at);
  if (notCount) {
    if (notCount.year === undefined || year === 0) return notCount.end;
    return yearWord(at, notCount.end, notCount.year - year);
  }
  const mention = digitsAt(text, at, free);
  return mention ? { type: "number", mention } : run;
}

function wordToken(text: string, at: number, free: number, lexicon: Lexicon): Token | number {
  const entry = wordAt(lexicon, text, at);
  if (isNumeral(text, at)) {
    if (text.charAt(at - 1) === "第") return numeralEnd(text, at);
    const mention = numeralAt(text, at, free);
    if (mention && mention.end - at >= (entry?.word.length ?? 0)) return { type: "number", mention };
  }
  if (!entry) return at + 1;
  const { word, tags, senses } = entry;
  return { type: "word", word, tags, senses, start: at, end: at + word.length };
}

/** A year is called by its relation to the report's own. */
function yearWord(start: number, end: number, distance: number): Token {
  const [tag, word]: readonly [Tag, string] =
    distance === 0
      ? ["present", "本年"]
      : distance > 0
        ? ["next", "下年"]
        : ["past", distance === -1 ? "上年" : "往年"];
  return { type: "word", word, tags: [tag], senses: [], start, end };
}

/** Where the next closing mark stands, for places that only grow: every mark is looked for once. */
function closings(text: string, mark: string): (at: number) => number {
  let next = -1;
  return (at) => {
    if (next < at) {
      const found = text.indexOf(mark, at);
      next = found < 0 ? Infinity : found;
    }
    return next;
  };
}
