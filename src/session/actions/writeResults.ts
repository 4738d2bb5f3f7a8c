import type { Paragraph } from "../../figures";
import { placeName, type Place } from "../../form";
import type { Written } from "../../sheets/port";
import { granted, keep, openBook, perform, Told, type Desk } from "../desk";
import { nothingKept } from "../kept";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.report;

/**
 * 写入工作表: the text of every place into 生成结果 of 正文. Where the clerk has changed a result, it stays, unless
 * they choose otherwise after having seen what would come instead.
 */
export async function writeResults(desk: Desk): Promise<void> {
  const conflicts = await conflictsNow(desk);
  if (!conflicts) return;
  const answer =
    conflicts.length === 0 ||
    (await desk.ask({
      about: "results",
      text: words.askEdited(conflicts.map(conflictText).join("\n")),
      yes: words.keepEdited,
      other: words.regenerate,
    }));
  if (answer === false) return;
  const given = new Set(answer === "other" ? conflicts.map(({ place }) => place) : []);
  await perform(desk, words.doing.sheet, async () => {
    await desk.reread();
    const book = openBook(desk);
    if (!book) return undefined;
    const stays = book.edited.filter(({ place }) => !given.has(place));
    const rows = (await generated(book)).filter(({ place }) => !stays.some((own) => own.place === place));
    const own = stays.map((edited): Written => ({ ...edited, status: words.states.edited }));
    const { written } = granted(await desk.workbook.write({ written: [...rows, ...own] }));
    await keepResults(desk, rows);
    await desk.reread();
    return words.toSheet(written);
  });
}

/** The changed results that would be replaced; undefined, and told, where that cannot be known now. */
async function conflictsNow(desk: Desk): Promise<readonly Conflict[] | undefined> {
  let conflicts: readonly Conflict[] | undefined;
  await perform(desk, words.doing.sheet, async () => {
    await desk.reread();
    if (!desk.store.get().kept) throw new Told(strings.refused.busy());
    const book = openBook(desk);
    conflicts = book ? conflictsIn(book, await generated(book)) : [];
    return undefined;
  });
  return conflicts;
}

/** The text that the templates give, place by place. */
async function generated(book: OpenBook): Promise<readonly Written[]> {
  // The templates are heavy, and the first paint does not wait for them.
  const { rowsOf, writeReport } = await import("../writeReport");
  return rowsOf(writeReport({ ...book.filing, paragraphs: book.templates }));
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

async function keepResults(desk: Desk, rows: readonly Written[]): Promise<void> {
  const { results } = desk.store.get().kept ?? nothingKept;
  const all = new Map([...results, ...rows.map(({ place, text }) => [place, text] as const)]);
  await keep(desk, "results", all, Object.fromEntries(all));
}
