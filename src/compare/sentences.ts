import { figuresWith, partsOf, roleLabel, type Form, type Place } from "../form";
import { linesOf } from "./lines";
import { words } from "./words.zh-CN";

/** Sentences for one place of the narrative, as templates that follow the figures. */
export interface Sentences {
  readonly place: Place;
  /** What staff call the place. */
  readonly called: string;
  readonly text: string;
}

/** The rows that have a sentence each, in its order. */
const said = ["received", "settled", "carriedOut", "review", "suit"] as const;

/** `一、本年新收政府信息公开申请数量` in a sentence. */
const inSentence = (label: string) => label.replace(/^.{1,3}、/, "").replace(/数量$/, "");

/**
 * What section 一 says about this year and last year: 依申请公开 of requests, reviews and suits. A form without such a
 * place or such figures has none.
 */
export function sentencesFor(form: Form): Sentences | undefined {
  const subjects = form.tables.map(({ subject }) => subject);
  const asked = form.tables.find(({ balance }) => balance);
  const part = partsOf(form).find(({ called }) => subjects.includes(called) && called === asked?.subject);
  const clauses = said.flatMap((row) => {
    const figures = figuresWith(form, { row, column: "total" });
    const line = linesOf(form).find(
      (each) => each.figures.length === figures.length && each.figures.every((id) => figures.includes(id)),
    );
    return line ? [words.clause(words.subjects[row](inSentence(roleLabel(form, row))), line.name)] : [];
  });
  return part && clauses.length > 0
    ? { place: part.place, called: part.called, text: words.sentence(clauses) }
    : undefined;
}
