import type { Filing, Paragraph } from "../figures";
import { placeName, type Place } from "../form";
import type { TextChange } from "./state";

/** What texts of 正文 would read instead of what they read now, place by place; places that read the same are left out. */
export async function changesBy(
  filing: Filing,
  paragraphs: readonly Paragraph[],
): Promise<readonly TextChange[]> {
  const places = paragraphs.map(({ place }) => place);
  const others = filing.paragraphs.filter(({ place }) => !places.includes(place));
  const [now, then] = [
    await textsOf(filing),
    await textsOf({ ...filing, paragraphs: [...others, ...paragraphs] }),
  ];
  return places.flatMap((place) => {
    const [before = "", after = ""] = [now.get(place), then.get(place)];
    return before === after ? [] : [{ name: placeName(filing.form, place), before, after }];
  });
}

/** The text of every place as it is printed, its paragraphs as lines. */
async function textsOf(filing: Filing): Promise<ReadonlyMap<Place, string>> {
  // The templates are heavy, and the first paint does not wait for them.
  const { rowsOf, writeReport } = await import("./writeReport");
  return new Map(rowsOf(writeReport(filing)).map(({ place, text }) => [place, text]));
}
