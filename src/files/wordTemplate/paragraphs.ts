/** Stands for the end of a paragraph inside a filled-in text; Unicode keeps it out of all text. */
export const paragraphEnd = "\uFDD0";

const [paragraphCloses, runCloses] = ["</w:p>", "</w:r>"] as const;

/** Makes paragraphs of their own of what follows such an end, with the looks of the one that it stood in. */
export function splitParagraphs(xml: string): string {
  if (!xml.includes(paragraphEnd)) return xml;
  return xml
    .split(paragraphCloses)
    .map((part) => (part.includes(paragraphEnd) ? splitParagraph(part) : part))
    .join(paragraphCloses);
}

/** @param part a paragraph up to its end, with what stands before it */
function splitParagraph(part: string): string {
  const begin = Math.max(part.lastIndexOf("<w:p>"), part.lastIndexOf("<w:p "));
  const looks = between(part.slice(begin), "<w:pPr>", "</w:pPr>");
  return part
    .split(runCloses)
    .map((run) => {
      if (!run.includes(paragraphEnd)) return run;
      const from = Math.max(run.lastIndexOf("<w:r>"), run.lastIndexOf("<w:r "));
      const font = between(run.slice(from), "<w:rPr>", "</w:rPr>");
      return run.replaceAll(
        paragraphEnd,
        `</w:t></w:r></w:p><w:p>${looks}<w:r>${font}<w:t xml:space="preserve">`,
      );
    })
    .join(runCloses);
}

/** The first piece between two marks, with them; nothing where it is not there. */
function between(xml: string, opens: string, closes: string): string {
  const from = xml.indexOf(opens);
  const to = xml.indexOf(closes, from);
  return from < 0 || to < 0 ? "" : xml.slice(from, to + closes.length);
}
