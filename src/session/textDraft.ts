import type { Filing } from "../figures";
import type { Place } from "../form";

/** The text of one place of 正文 in the hands of the clerk. */
export interface TextDraft {
  readonly place: Place;
  /** The clerk's own template that the writing began with; blank where the default one spoke. */
  readonly began: string;
  /** What the sheet should hold, as far as we know. */
  readonly base: string;
  /** What it is to hold. */
  readonly template: string;
  /** How often words have come from elsewhere than the editor, which then has to show them. */
  readonly loads: number;
  /** The template has conditions; writing replaces it by its present wording. */
  readonly replaces?: string;
  /** What is on its way into the sheet; the clerk may write on meanwhile. */
  readonly saving?: string;
  /** What the sheet holds instead of `base`: somebody has changed it there. Both stay until the clerk has chosen. */
  readonly theirs?: string;
}

/** What a draft needs from a workbook that has been read. */
interface Book {
  readonly filing: Filing;
}

/** A cell gives all line breaks back as `\n`, and templates are read without the blanks around them. */
const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();

/** Whether two texts are the same one in a cell. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

/** The clerk's own template of a place, from 模板 or from a changed 生成结果; blank where the default one speaks. */
export const templateAt = ({ filing }: Book, place: Place): string =>
  filing.paragraphs
    .filter((paragraph) => paragraph.place === place)
    .map(({ text }) => text)
    .join("\n");

/** A text that has just been taken in hand. */
export const inHand = (place: Place, template: string): TextDraft => ({
  place,
  began: template,
  base: template,
  template,
  loads: 0,
});

/** Whether there are words that stand nowhere but in the pane. */
export const isUnsaved = ({ base, template }: TextDraft): boolean => !isSameText(base, template);

/** The draft beside a workbook that has just been read: it follows the sheet, or tells that they differ. */
export function draftBeside({ theirs: _, ...draft }: TextDraft, book: Book): TextDraft {
  const stands = templateAt(book, draft.place);
  const { saving, ...saved } = draft;
  if (saving !== undefined && isSameText(stands, saving)) return { ...saved, base: stands };
  if (isSameText(stands, draft.base) || isSameText(stands, draft.template)) return { ...draft, base: stands };
  return isUnsaved(draft)
    ? { ...draft, theirs: stands }
    : { ...inHand(draft.place, stands), loads: draft.loads + 1 };
}

/** The words that wait to be put into the sheet. */
export function unsavedDraft({ textDraft }: { readonly textDraft?: TextDraft }): TextDraft | undefined {
  return textDraft && textDraft.theirs === undefined && isUnsaved(textDraft) ? textDraft : undefined;
}
