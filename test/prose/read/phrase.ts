import { formInForce } from "../../../src/form";
import { lexiconOf } from "../../../src/prose/read/lexicon";
import { readSentence } from "../../../src/prose/read/meaning/readSentence";
import { viewOf } from "../../../src/prose/read/meaning/readNumber";
import { beginSentence } from "../../../src/prose/read/meaning/sentenceSoFar";
import { newState, type ReadSoFar, type View } from "../../../src/prose/read/meaning/state";
import type { Sentence } from "../../../src/prose/read/outline/clause";
import { outliner } from "../../../src/prose/read/outline/outline";
import { normalise } from "../../../src/prose/read/text/normalise";
import { eachToken, type Token, type Word } from "../../../src/prose/read/text/tokens";

const lexicon = lexiconOf(formInForce());
export const { rows } = lexicon;

/** The words, numbers and marks of a text, in a report of 2023. */
export function tokensOf(original: string): Token[] {
  const tokens: Token[] = [];
  eachToken(normalise(original).text, lexicon, 2023, (token) => tokens.push(token));
  return tokens;
}

export const wordsOf = (text: string): Word[] =>
  tokensOf(text).flatMap((token) => (token.type === "word" ? [token] : []));

export function sentencesOf(original: string): Sentence[] {
  const sentences: Sentence[] = [];
  const outline = outliner((sentence) => sentences.push(sentence));
  tokensOf(original).forEach(outline.take);
  outline.end(normalise(original).text.length);
  return sentences;
}

/** The last number of a text where all before its sentence has been read; `known` is what else is taken for read. */
export function lastNumber(original: string, known: Partial<ReadSoFar> = {}): View {
  const sentences = sentencesOf(original);
  const state = Object.assign(newState(normalise(original).text, rows), known);
  const last = sentences.at(-1);
  for (const sentence of sentences.slice(0, -1)) readSentence(sentence, state, []);
  if (!last) throw new Error(`There is no sentence in ${original}`);
  state.here = beginSentence(last);
  const statement = last.clauses.flatMap(({ statements }) => statements).at(-1);
  if (!statement) throw new Error(`There is no number in ${original}`);
  return viewOf(statement, state);
}

/** What has been read of a text at its end. */
export function stateAfter(original: string): ReadSoFar {
  const state = newState(normalise(original).text, rows);
  for (const sentence of sentencesOf(original)) readSentence(sentence, state, []);
  return state;
}
