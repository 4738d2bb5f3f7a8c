import type { Paragraph } from "../figures";
import type { Place } from "../form";
import { keep, unwrap, type ActionContext } from "./actionContext";
import type { Kept } from "./kept";
import type { OpenBook } from "./state";
import { templateAt } from "./textDraft";
import { strings } from "./words.zh-CN";

/**
 * Writes templates into 正文. A changed 生成结果 of the same place is removed, because it would still be printed
 * instead.
 *
 * @param kept the places whose old text can be brought back afterwards
 */
export async function putTemplates(
  context: Pick<ActionContext, "workbook" | "store">,
  book: OpenBook,
  paragraphs: readonly Paragraph[],
  kept: readonly Place[],
): Promise<void> {
  const before = kept
    .map((place) => [place, templateAt(book, place)] as const)
    .filter(([, text]) => text !== "");
  let earlier: Kept["previous"] = new Map();
  if (before.length > 0)
    // Kept first: the words must stand somewhere before they leave the cell.
    await keep(context, "previous", (now) => {
      earlier = now;
      return new Map([...now, ...before]);
    });
  const edited = book.edited.filter((own) => paragraphs.some(({ place }) => place === own.place));
  const written = edited.map(({ place }) => ({ place, text: "", status: "" }));
  const outcome = await context.workbook.write({ paragraphs, written });
  if (outcome.ok || outcome.left || before.length === 0) {
    unwrap(outcome);
    return;
  }
  // No text has left its cell: what could be brought back before still can be, or the clerk is told.
  const isBack = await keep(context, "previous", (now) => withOnly(now, earlier, kept)).then(
    () => true,
    () => false,
  );
  unwrap(isBack ? outcome : { ...outcome, left: [strings.writing.previousTexts] });
}

/** The present texts, except that those of some places are as they were before. */
function withOnly(
  now: Kept["previous"],
  earlier: Kept["previous"],
  places: readonly Place[],
): Kept["previous"] {
  const others = [...now].filter(([place]) => !places.includes(place));
  return new Map([...others, ...[...earlier].filter(([place]) => places.includes(place))]);
}
