import { Unreadable } from "../document";
import { offLine } from "../markup/offLine";
import { counting, type NumberedList } from "../numbering/counting";
import { messages } from "../words.zh-CN";
import { numbersOf, type Numbers } from "../compound/bytesOf";
import type { Compound } from "../compound/compound";
import { characterFormat, paragraphFormat, type CharacterFormat, type ParagraphFormat } from "./formatting";
import { formattedRuns, runAt, type FormattedRun } from "./formattedRuns";
import { listsOf } from "./lists";
import { piecesOf, type TextPiece } from "./pieces";
import { stylesOf, type StyleLists } from "./styles";

/** A paragraph as it is printed, the mark that ends it, and how it stands in tables. */
export interface WordParagraph {
  readonly text: string;
  readonly mark: number;
  readonly format: ParagraphFormat;
}

/** Where things stand in the head of the document's stream (MS-DOC 2.5). */
const head = {
  version: 2,
  flags: 10,
  characters: 0x4c,
  styles: 0xa2,
  formats: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  lists: 0x2e2,
  usesOfLists: 0x2ea,
};
const flags = { encrypted: 0x0100, secondTable: 0x0200 };
/** Word 97: older versions have another format. */
const oldest = 0x00c1;
/** Limits: no report is larger. */
const most = { characters: 2_000_000, paragraphs: 30_000 } as const;

const nothing = new Uint8Array();

const marks = { cell: 0x07, paragraph: 0x0d, page: 0x0c };
const field = { begin: 0x13, separator: 0x14, end: 0x15 };

/**
 * The paragraphs of the main text of a .doc; notes, page heads and text boxes stand elsewhere in it.
 *
 * @throws {Unreadable} where it is damaged, has a password, or is older than Word 97
 */
export function wordParagraphs(file: Compound): WordParagraph[] {
  const stream = file.stream("WordDocument");
  if (!stream) throw new Unreadable(messages.damaged);
  const document = numbersOf(stream);
  const flag = document.short(head.flags);
  if (Math.floor(flag / flags.encrypted) % 2 === 1) throw new Unreadable(messages.encrypted);
  if (document.short(0) !== 0xa5ec || document.short(head.version) < oldest)
    throw new Unreadable(messages.oldWord);
  const tableStream = file.stream(Math.floor(flag / flags.secondTable) % 2 === 1 ? "1Table" : "0Table");
  if (!tableStream) throw new Unreadable(messages.damaged);
  const table = numbersOf(tableStream);
  const place = (at: number) => ({ at: document.long(at), length: document.long(at + 4) });
  const characters = document.long(head.characters);
  if (characters > most.characters) throw new Unreadable(messages.tooIntricate);
  const paragraphs = formattedRuns(document, table, place(head.paragraphs), "paragraphs");
  const data = numbersOf(file.stream("Data") ?? nothing);
  return numbered(
    paragraphsIn(
      charactersOf(stream, piecesOf(table, place(head.pieces)), characters),
      formattedRuns(document, table, place(head.formats), "characters"),
      (at) => formatOf(runAt(paragraphs, at), data),
    ),
    listsOf(table, place(head.lists), place(head.usesOfLists)),
    stylesOf(table, place(head.styles)),
  );
}

type Format = ParagraphFormat & { readonly style: number };

const formatOf = (run: FormattedRun | undefined, data: Numbers): Format => ({
  style: run?.style ?? 0,
  ...paragraphFormat(run?.formatting ?? nothing, data),
});

/** Paragraphs with the numbers that Word counts itself; in a cell they are no part of what stands there. */
function numbered(
  paragraphs: readonly (WordParagraph & { readonly format: Format })[],
  lists: readonly NumberedList[],
  styles: StyleLists,
): WordParagraph[] {
  const count = counting();
  return paragraphs.map((paragraph) => {
    const { text, mark, format } = paragraph;
    const ofStyle = styles(format.style);
    const list = lists[(format.list ?? ofStyle.list ?? 0) - 1];
    if (!list || format.rowEnd) return paragraph;
    const number = count(list, format.listLevel ?? ofStyle.listLevel ?? 0);
    return { text: format.level > 0 || text.trim() === "" ? text : number + text, mark, format };
  });
}

function paragraphsIn(
  characters: Iterable<WordCharacter>,
  formats: readonly FormattedRun[],
  paragraphAt: (at: number) => Format,
): (WordParagraph & { readonly format: Format })[] {
  const known = new Map<FormattedRun | undefined, CharacterFormat>();
  const formatAt = (at: number): CharacterFormat => {
    const run = runAt(formats, at);
    const format = known.get(run) ?? characterFormat(run?.formatting ?? nothing);
    known.set(run, format);
    return format;
  };
  const found: (WordParagraph & { readonly format: Format })[] = [];
  const instruction = fieldInstructions();
  let text = "";
  for (const { code, at, takenAway } of characters) {
    if (code === marks.cell || code === marks.paragraph || code === marks.page) {
      const format = paragraphAt(at);
      if (code !== marks.cell && (takenAway || formatAt(at).takenAway) && format.level === 0) continue;
      found.push({ text, mark: code, format });
      text = "";
      if (found.length > most.paragraphs) throw new Unreadable(messages.tooIntricate);
    } else if (code === field.begin || code === field.separator || code === field.end) instruction.meet(code);
    else if (!instruction.isOpen() && !takenAway) text += letterIn(formatAt(at), code);
  }
  if (text !== "") found.push({ text, mark: marks.paragraph, format: paragraphAt(-1) });
  return found;
}

/** Only the result of a field is printed, not the instruction before its separator. Fields nest. */
function fieldInstructions() {
  const instructions: boolean[] = [];
  let open = 0;
  return {
    isOpen: () => open > 0,
    meet: (code: number) => {
      if (code === field.begin) {
        instructions.push(true);
        open += 1;
        return;
      }
      if (instructions.pop() === true) open -= 1;
      if (code === field.separator) instructions.push(false);
    },
  };
}

interface WordCharacter {
  readonly code: number;
  /** Its offset in the stream of the document. */
  readonly at: number;
  readonly takenAway: boolean;
}

function* charactersOf(
  stream: Uint8Array,
  pieces: readonly TextPiece[],
  most: number,
): Generator<WordCharacter> {
  const latin = new TextDecoder("windows-1252");
  let left = most;
  for (const { at, characters, narrow, takenAway } of pieces) {
    const width = narrow ? 1 : 2;
    const count = Math.min(left, characters, Math.max(0, Math.floor((stream.length - at) / width)));
    const whole = narrow ? latin.decode(stream.subarray(at, at + count)) : undefined;
    for (let index = 0; index < count; index += 1) {
      const place = at + index * width;
      const wide = (stream[place] ?? 0) + 256 * (stream[place + 1] ?? 0);
      yield { code: whole === undefined ? wide : whole.charCodeAt(index), at: place, takenAway };
    }
    left -= count;
  }
}

const letterIn = ({ takenAway, place }: CharacterFormat, code: number): string =>
  takenAway ? "" : offLine(letterOf(code), place);

/** Line breaks and tabs are blanks, the hyphen that never breaks is one; other signs of Word print nothing. */
function letterOf(code: number): string {
  if (code === 0x1e) return "-";
  if (code === 0x09 || code === 0xa0) return " ";
  return code < 0x20 ? "" : String.fromCharCode(code);
}
