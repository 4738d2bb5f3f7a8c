const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const separators = /(?<=\d)[,\s](?=\d{3}(?!\d))/g;

/**
 * The text of a cell with what does not matter taken away: full-width signs become half-width (NFKC covers
 * digits, letters, brackets and commas), invisible characters and outer blanks go, thousands separators too.
 */
export function normalise(text: string): string {
  const plain = text.normalize("NFKC").replace(invisible, "").trim();
  return plain.replace(separators, "");
}
