import { offLine, type OffLine } from "../markup/offLine";
import { ContinuedBytes } from "./continuedBytes";

/** The flags before the letters of a text (MS-XLS 2.5.293). */
const flags = { wide: 0x1, phonetic: 0x4, rich: 0x8 } as const;

/**
 * The texts of an old workbook that have digits off the line, by their places among all texts.
 *
 * @param parts the record of all texts (MS-XLS 2.4.265)
 * @param placeOf where the letters of a font stand
 */
export function textsOffLine(
  parts: readonly Uint8Array[],
  placeOf: (font: number) => OffLine | undefined,
): Map<number, string> {
  const bytes = new ContinuedBytes(parts);
  const texts = new Map<number, string>();
  bytes.skip(8);
  for (let index = 0; !bytes.isEnded(); index += 1) {
    const length = bytes.short();
    const flag = bytes.byte();
    const runs = flag & flags.rich ? bytes.short() : 0;
    const phonetic = flag & flags.phonetic ? bytes.long() : 0;
    const plain = bytes.letters(length, (flag & flags.wide) !== 0);
    let text = "";
    let begun = 0;
    let place: OffLine | undefined;
    for (let run = 0; run < runs && !bytes.isEnded(); run += 1) {
      const at = bytes.short();
      text += offLine(plain.slice(begun, at), place);
      begun = at;
      place = placeOf(bytes.short());
    }
    text += offLine(plain.slice(begun), place);
    if (text !== plain) texts.set(index, text);
    bytes.skip(phonetic);
  }
  return texts;
}
