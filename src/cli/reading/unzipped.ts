import { unzipSync } from "fflate";
import type { Source } from "./source";

/** More than a county's reports come to; a small file that claims to hold more is made to do harm. */
const largest = 300_000_000;

/** A .zip that cannot be opened, with a line that says why. */
export class Unopenable extends Error {}

/** The files of a .zip that are not the machine's own. Names written by Chinese Windows are in GB 18030. */
export function unzipped(file: string, bytes: Uint8Array): Source[] {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > largest) throw new Unopenable("压缩包解压后过大，为安全起见不打开。请分成几个压缩包。");
        return !name.endsWith("/") && !isMachines(name);
      },
    });
  } catch (error) {
    if (error instanceof Unopenable) throw error;
    throw new Unopenable("压缩包已损坏或有密码，打不开。请重新压缩一份再试。");
  }
  return Object.entries(files)
    .map(([name, content]) => ({ file: `${file}/${readable(name)}`, bytes: content }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Files that systems and Office leave beside people's own. */
export const isMachines = (path: string) =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** A name without the mark of UTF-8 comes byte by byte. */
function readable(name: string): string {
  const codes = Array.from(name, (letter) => letter.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  const bytes = Uint8Array.from(codes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
