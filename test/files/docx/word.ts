import { strToU8, zipSync, type Zippable } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file with such a body; other parts by their names. */
export function wordFile(
  body: string,
  { prefix = "w", main = "word/document.xml", encode = strToU8, parts = {} }: WordOptions = {},
): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
  const own =
    prefix === "w"
      ? xml
      : xml
          .replaceAll("<w:", `<${prefix}:`)
          .replaceAll("</w:", `</${prefix}:`)
          .replaceAll(" w:", ` ${prefix}:`)
          .replace("xmlns:w=", `xmlns:${prefix}=`);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relations = (all: readonly (readonly [kind: string, target: string])[]) =>
    strToU8(
      `<Relationships>${all.map(([kind, target], index) => `<Relationship Id="r${index}" Type="http://x/relationships/${kind}" Target="${target}"/>`).join("")}</Relationships>`,
    );
  const files: Zippable = {
    "_rels/.rels": relations([["officeDocument", main]]),
    [main]: encode(own),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relations(
      Object.keys(parts).map((name) => [name, `${name}.xml`] as const),
    ),
  };
  for (const [name, part] of Object.entries(parts))
    files[`${folder}${name}.xml`] = strToU8(part.replace(/^<w:(\w+)/, `<w:$1 xmlns:w="${w}"`));
  return zipSync(files);
}

interface WordOptions {
  readonly prefix?: string;
  readonly main?: string;
  readonly encode?: (xml: string) => Uint8Array;
  readonly parts?: Readonly<Record<string, string>>;
}

export const run = (text: string, looks = "") => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
export const paragraph = (content: string, settings = "") =>
  `<w:p><w:pPr>${settings}</w:pPr>${content}</w:p>`;
export const cell = (content: string, settings = "") => `<w:tc><w:tcPr>${settings}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
