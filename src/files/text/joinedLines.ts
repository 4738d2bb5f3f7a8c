import { isOfficialHeading } from "../headings";
import type { TextLine } from "./textLine";

/** Columns that a line may fall short of the width at which the program cut: a wide sign, and a mark that hangs. */
const slack = 4;

/** Widths at which programs cut lines. */
const widths = { least: 50, most: 140 } as const;

/** The fewest lines that must stop at one width, in the middle of a sentence, to show that they were cut there. */
const enough = 3;

const ends = /[。：；！？.:;!?]$/;
const numbered = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．])/;

/** Paragraphs that were cut at a width come together again. Lines of the text that hold nothing are undefined. */
export function joinedLines(lines: readonly (TextLine | undefined)[]): TextLine[] {
  const width = cutWidth(lines);
  const told = width !== undefined && beginsAreTold(lines, width);
  const joined: TextLine[] = [];
  let cut = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line && last && cut && continues(line)) {
      joined[joined.length - 1] = { ...last, cells: [`${wordsOf(last)}${wordsOf(line)}`], to: line.to };
    } else if (line) joined.push(line);
    cut = isCut(line, width) && (told || !ends.test(wordsOf(line)));
  }
  return joined;
}

const wordsOf = (line: TextLine | undefined): string => String(line?.cells[0] ?? "");
function continues(line: TextLine): boolean {
  if (line.inTable || line.indented > 0) return false;
  const words = wordsOf(line);
  return !numbered.test(words) && !/^[\d.,/—-]+$/.test(words) && !isOfficialHeading(words);
}

/**
 * The width at which the paragraphs of a text were cut: there most of its unfinished lines stop, and no sentence goes
 * beyond. Undefined where they stand whole.
 */
function cutWidth(lines: readonly (TextLine | undefined)[]): number | undefined {
  const unfinished = new Array<number>(widths.most + 1).fill(0);
  let longest = 0;
  for (const line of lines) {
    if (!line || line.inTable) continue;
    const [words, columns] = [wordsOf(line), columnsOf(line)];
    if (words.includes("。")) longest = Math.max(longest, columns);
    if (!ends.test(words) && columns <= widths.most) unfinished[columns] = (unfinished[columns] ?? 0) + 1;
  }
  const near = (width: number) => sum(unfinished.slice(width - slack + 1, width + 1));
  const candidates = unfinished.flatMap((count, width) =>
    count > 0 && width >= widths.least ? [width] : [],
  );
  const best = candidates.reduce((most, width) => (near(width) >= near(most) ? width : most), 0);
  return near(best) >= enough && longest <= best ? best : undefined;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

const isCut = (line: TextLine | undefined, width: number | undefined): boolean =>
  line !== undefined && !line.inTable && width !== undefined && isNear(columnsOf(line), width);

const isNear = (columns: number, width: number) => columns > width - slack && columns <= width;

/** Whether the text tells where a paragraph begins: by an indent, or by an empty line before most. */
function beginsAreTold(lines: readonly (TextLine | undefined)[], width: number): boolean {
  const long = lines.filter((line) => isCut(line, width));
  const ended = lines.filter(
    (line, at) => line && !line.inTable && !isCut(line, width) && isCut(lines[at - 1], width),
  );
  const apart = ended.filter((line) => line && lines[line.to] === undefined);
  return long.some((line) => line?.indented) || 3 * apart.length >= 2 * ended.length;
}

/** How many columns a line takes: Chinese signs are two wide. */
function columnsOf(line: TextLine | undefined): number {
  const text = wordsOf(line);
  let columns = line?.indented ?? 0;
  if (text.length > widths.most) return text.length;
  for (const sign of text) columns += sign.charCodeAt(0) > 0x2e7f || /[“”‘’—…·×]/.test(sign) ? 2 : 1;
  return columns;
}
