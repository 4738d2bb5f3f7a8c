import type { Paragraph } from "../../figures";
import { placeName, type Place } from "../../form";
import type { Written } from "../../sheets/port";
import { unwrap, keep, openBook, perform, UserError, type ActionContext } from "../actionContext";
import { generated } from "../followTexts";
import { nothingKept } from "../kept";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.report;

/**
 * 写入工作表: the text of every place into 生成结果 of 正文. Where the clerk has changed a result, it stays, unless
 * they choose otherwise after having seen what would come instead.
 */
export async function writeResults(context: ActionContext): Promise<void> {
  const conflicts = await conflictsNow(context);
  if (!conflicts) return;
  const answer =
    conflicts.length === 0 ||
    (await context.ask({
      about: "results",
      text: words.askEdited(conflicts.map(conflictText).join("\n")),
      choices: [
        { answer: "yes", label: words.keepEdited },
        { answer: "other", label: words.regenerate, destroys: true },
      ],
    }));
  if (answer === false) return;
  const given = new Set(answer === "other" ? conflicts.map(({ place }) => place) : []);
  await perform(context, words.doing.sheet, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const stays = book.edited.filter(({ place }) => !given.has(place));
    const rows = (await generated(book)).filter(({ place }) => !stays.some((own) => own.place === place));
    const own = stays.map((edited): Written => ({ ...edited, status: words.states.edited }));
    const { written } = unwrap(await context.workbook.write({ written: [...rows, ...own] }));
    await keepResults(context, rows);
    await context.reread();
    return words.toSheet(written);
  });
}

/** The changed results that would be replaced; undefined, and told, where that cannot be known now. */
async function conflictsNow(context: ActionContext): Promise<readonly Conflict[] | undefined> {
  let conflicts: readonly Conflict[] | undefined;
  await perform(context, words.doing.sheet, async () => {
    await context.reread();
    if (!context.store.get().kept) throw new UserError(strings.refused.busy());
    const book = openBook(context);
    conflicts = book ? conflictsIn(book, await generated(book)) : [];
    return undefined;
  });
  return conflicts;
}

interface Conflict {
  readonly place: Place;
  /** What staff call the place. */
  readonly name: string;
  readonly own: string;
  readonly instead: string;
}

function conflictsIn({ edited, filing }: OpenBook, rows: readonly Written[]): Conflict[] {
  return edited.flatMap(({ place, text }: Paragraph) => {
    const row = rows.find((each) => each.place === place);
    return row && row.text !== text
      ? [{ place, name: placeName(filing.form, place), own: text, instead: row.text }]
      : [];
  });
}

/** Characters of a text that are shown. */
const shown = 60;
const short = (text: string) => (text.length > shown ? `${text.slice(0, shown)}……` : text);
const conflictText = ({ name, own, instead }: Conflict) => words.editedAt(name, short(own), short(instead));

async function keepResults(context: ActionContext, rows: readonly Written[]): Promise<void> {
  const { results } = context.store.get().kept ?? nothingKept;
  const all = new Map([...results, ...rows.map(({ place, text }) => [place, text] as const)]);
  await keep(context, "results", all, Object.fromEntries(all));
}
