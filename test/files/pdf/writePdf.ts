/** A page as instructions of its own: `words`, `line`, `bar`. Points from the upper left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly content: readonly string[];
}

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** How much room a character takes, of its size. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter < "\u0080" ? 0.5 : 1), 0);

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");

/** Text from a point on its base line; `turn` quarters of a circle to the right. */
export function words(height: number, x: number, y: number, text: string, size: number, turn = 0): string {
  const [cos, sin] = [
    [1, 0],
    [0, -1],
    [-1, 0],
    [0, 1],
  ][turn] ?? [1, 0];
  const matrix = [cos ?? 1, sin ?? 0, -(sin ?? 0), cos ?? 1, x, height - y].map(number).join(" ");
  return `BT /F ${String(size)} Tf ${matrix} Tm <${hex(text)}> Tj ET`;
}

/** A drawn line. */
export const line = (height: number, x: number, y: number, endX: number, endY: number): string =>
  `0.5 w ${number(x)} ${number(height - y)} m ${number(endX)} ${number(height - endY)} l S`;

/** A filled rectangle. */
export const bar = (height: number, x: number, y: number, wide: number, high: number): string =>
  `${number(x)} ${number(height - y - high)} ${number(wide)} ${number(high)} re f`;

/** Names the characters that are printed: every reading would fill a table with all 65,536 otherwise. */
function toUnicode(pages: readonly PdfPage[]): string {
  const printed = pages.flatMap(({ content }) =>
    content.flatMap((each) => [...each.matchAll(/<([0-9a-f]+)> Tj/gi)].map(([, codes = ""]) => codes)),
  );
  const codes = [...new Set(printed.flatMap((text) => text.match(/.{4}/g) ?? []))];
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
1 begincodespacerange <0000> <ffff> endcodespacerange
${String(codes.length)} beginbfchar ${codes.map((code) => `<${code}> <${code}>`).join(" ")} endbfchar endcmap`;
}

/** A PDF of these pages in one font, which names the character of every code and is not embedded. */
export function writePdf(pages: readonly PdfPage[], trailer = ""): Uint8Array {
  const stream = (text: string, entries = "") =>
    `<</Length ${String(text.length)}${entries}>>stream\n${text}\nendstream`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${pages.map((_, at) => `${String(6 + 2 * at)} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
     /DW 1000/W[0 127 500]/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 0 1000 1000]
     /ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>`,
    stream(toUnicode(pages)),
    ...pages.flatMap(({ width, height, rotate = 0, content }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]/Rotate ${String(rotate)}
       /Resources<</Font<</F 3 0 R>>>>/Contents ${String(7 + 2 * at)} 0 R>>`,
      stream(content.join("\n")),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R${trailer}>>\nstartxref\n${String(start)}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
