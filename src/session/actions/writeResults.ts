import type { Paragraph } from "../../figures";
import { placeName, type Place } from "../../form";
import type { Written } from "../../sheets/port";
import { unwrap, keep, openBook, perform, UserError, type ActionContext } from "../actionContext";
import { generated } from "../followTexts";
import type { Choice, OpenBook, TextChange } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.report;

/**
 * 写入工作表: the text of every place into 生成结果 of 正文. What would change there is shown first; a result that the clerk
 * has changed stays, unless they choose otherwise.
 */
export async function writeResults(context: ActionContext): Promise<void> {
  const changes = await changesNow(context);
  if (!changes) return;
  const isOwn = changes.some((change) => change.isOwn);
  const choices: readonly Choice[] = isOwn
    ? [
        { answer: "yes", label: words.keepEdited },
        { answer: "other", label: words.regenerate, destroys: true },
      ]
    : [{ answer: "yes", label: words.renew }];
  const text = isOwn ? words.askEdited : words.askRenewed;
  const answer = changes.length === 0 || (await context.ask({ about: "results", text, choices, changes }));
  if (answer === false) return;
  const given = answer === "other" ? changes.filter((change) => change.isOwn).map(({ place }) => place) : [];
  await perform(context, words.doing.sheet, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const stays = book.edited.filter(({ place }) => !given.includes(place));
    const rows = (await generated(book)).filter(({ place }) => !stays.some((own) => own.place === place));
    const own = stays.map((edited): Written => ({ ...edited, status: words.states.edited }));
    const { written } = unwrap(await context.workbook.write({ written: [...rows, ...own] }));
    await keepResults(context, rows);
    await context.reread();
    return words.toSheet(written);
  });
}

/** The results that would be replaced by others; undefined, and told, where that cannot be known now. */
async function changesNow(context: ActionContext): Promise<readonly Replaced[] | undefined> {
  let changes: readonly Replaced[] | undefined;
  await perform(context, words.doing.sheet, async () => {
    await context.reread();
    if (!context.store.get().kept) throw new UserError(strings.refused.busy());
    const book = openBook(context);
    changes = book ? replacedIn(book, await generated(book)) : [];
    return undefined;
  });
  return changes;
}

type Replaced = TextChange & { readonly place: Place };

function replacedIn({ results, edited, filing }: OpenBook, rows: readonly Written[]): Replaced[] {
  return results.flatMap(({ place, text }: Paragraph): Replaced[] => {
    const row = rows.find((each) => each.place === place);
    if (!row || text === "" || row.text === text) return [];
    const isOwn = edited.some((own) => own.place === place);
    const name = placeName(filing.form, place);
    return [{ place, name, before: text, after: row.text, ...(isOwn && { isOwn }) }];
  });
}

async function keepResults(context: ActionContext, rows: readonly Written[]): Promise<void> {
  await keep(
    context,
    "results",
    (now) => new Map([...now, ...rows.map(({ place, text }) => [place, text] as const)]),
  );
}
