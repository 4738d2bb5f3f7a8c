import type { Spot } from "./context";
import type { Mention } from "./numbers";

/** A sentence of a normalised text, with its numbers. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly spots: readonly Spot[];
}

const marks = ["，", "；", "：", "（", "、", ",", "—"];

/** Cuts a text into sentences, and every sentence at its numbers. */
export function sentencesOf(text: string, mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^。！？]+[。！？]*/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[next]) {
      own.push(mention);
      next += 1;
    }
    const spots = own.map((mention, index): Spot => {
      const before = text.slice(own[index - 1]?.end ?? start, mention.start);
      const after = text.slice(mention.end, own[index + 1]?.start ?? end);
      const ownEnd = own[index + 1]
        ? Math.max(...marks.map((mark) => after.lastIndexOf(mark)), 0)
        : undefined;
      return {
        mention,
        before,
        near: nearPart(before),
        next: nextPart(after),
        after,
        own: after.slice(0, ownEnd),
        sentence: match[0],
      };
    });
    sentences.push({ text: match[0], start, spots });
  }
  return sentences;
}

/** The clause that leads to the number; a bracket that was closed before it is a remark about something else. */
function nearPart(before: string): string {
  const open = before.replace(/（[^（）]*）/g, "").replace(/^[^（）]*）/, "");
  return open.slice(
    Math.max(...marks.filter((mark) => mark !== "、").map((mark) => open.lastIndexOf(mark))) + 1,
  );
}

function nextPart(after: string): string {
  return /^[^，；：（）。！？、,]*/.exec(after)?.[0] ?? "";
}
