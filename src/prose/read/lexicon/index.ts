import { memoize, type Form } from "../../../form";
import { formWordsOf, type FormSense, type Rows } from "./formWords";
import { feeFactOf } from "../processingFee";
import type { Tag } from "./tag";
import { words } from "./words.zh-CN";

export type { Act, FormSense, Rows } from "./formWords";
export type { Tag } from "./tag";

/** A word of the lexicon: what it does, and what of the form it stands for. */
export interface LexiconEntry {
  readonly word: string;
  readonly tags: readonly Tag[];
  readonly senses: readonly FormSense[];
}

/** A step of the search for words: the characters that go on, and the word that ends here. */
interface Step {
  readonly next: Map<number, Step>;
  entry?: LexiconEntry;
}

export interface Lexicon {
  readonly root: Step;
  readonly rows: Rows;
}

/** The words of the trade and of one form, as one search tree: its depth is that of the longest word. */
export const lexiconOf: (form: Form) => Lexicon = memoize((form) => {
  const entries = new Map<string, { tags: Tag[]; senses: FormSense[] }>();
  const entryOf = (word: string) => {
    const known = entries.get(word) ?? { tags: [], senses: [] };
    entries.set(word, known);
    return known;
  };
  for (const [tags, list] of words) for (const word of list.split(" ")) entryOf(word).tags.push(...tags);
  const fee = feeFactOf(form)?.name;
  if (fee !== undefined && !entryOf(fee).tags.includes("processingFee"))
    entryOf(fee).tags.push("processingFee");
  const { words: formWords, rows } = formWordsOf(form);
  for (const [word, sense] of formWords) entryOf(word).senses.push(sense);
  const root: Step = { next: new Map() };
  for (const [word, entry] of entries) place(root, { word, ...entry });
  return { root, rows };
});

function place(root: Step, entry: LexiconEntry): void {
  let step = root;
  for (let index = 0; index < entry.word.length; index += 1) {
    const code = entry.word.charCodeAt(index);
    const next = step.next.get(code) ?? { next: new Map<number, Step>() };
    step.next.set(code, next);
    step = next;
  }
  step.entry = entry;
}

/** The longest word that stands at a place of a text. */
export function wordAt({ root }: Lexicon, text: string, at: number): LexiconEntry | undefined {
  let step: Step | undefined = root;
  let found: LexiconEntry | undefined;
  for (let index = at; index < text.length; index += 1) {
    step = step.next.get(text.charCodeAt(index));
    if (!step) break;
    found = step.entry ?? found;
  }
  return found;
}
