import { textOf, type Filing } from "../figures";
import { doubtNames } from "../figures/recognise";
import { formInForce, isSuperseded, type FigureId } from "../form";
import type { ReadDocument } from "../files";
import type { FileDifference } from "./state";
import { titleOf } from "./titleOf";
import { strings } from "./words.zh-CN";

const words = strings.imported;
/** How many of a kind are listed one by one. */
const told = 5;

/** What was read from a file, and what a person should look at: one line each. */
export function foundText({ filing, missing, doubts }: ReadDocument): string[] {
  const { unit, year, figures, form } = filing;
  const [first] = missing;
  return [
    words.found(unit, year, figures.size - missing.length),
    ...(isSuperseded(form, year) ? [words.oldEdition(form.edition, formInForce())] : []),
    ...(first === undefined ? [] : [words.missing(missing.length, titleOf(form, first))]),
    ...doubts
      .slice(0, told)
      .map(({ kind, figures: [figure], found }) =>
        words.doubt(doubtNames[kind], figure === undefined ? "" : titleOf(form, figure), found),
      ),
    ...(doubts.length > told ? [words.more(doubts.length - told)] : []),
  ];
}

/** Where the sheets and a file say different things, with both values. */
export function differencesOf(
  here: Filing,
  pairs: readonly (readonly [here: FigureId, there: FigureId])[],
  there: Filing,
): FileDifference[] {
  return pairs.map(([own, other]) => ({
    figure: own,
    here: textOf(here.figures.get(own)),
    there: textOf(there.figures.get(other)),
  }));
}
