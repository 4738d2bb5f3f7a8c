import type { Filing } from "../../figures";
import { partsOf, type Form, type Place } from "../../form";
import { compose } from "../../prose/compose";
import { textOfRuns } from "../../prose/run";

/** How a Word template calls the parts of the narrative: `正文.主动公开`. */
const partNames = (form: Form): ReadonlyMap<Place, string> =>
  new Map(partsOf(form).map(({ place, called }) => [place, `正文.${called}`]));

/** The paragraphs of every part. */
export function narrativeTexts(filing: Filing): Map<string, readonly string[]> {
  const paragraphs = compose(filing).paragraphs;
  const textAt = (place: Place) =>
    paragraphs
      .filter((paragraph) => paragraph.place === place)
      .flatMap(({ runs }) => textOfRuns(runs).split("\n"));
  return new Map([...partNames(filing.form)].map(([place, name]) => [name, textAt(place)]));
}
