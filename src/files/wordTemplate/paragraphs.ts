/** Stands for the end of a paragraph inside a filled-in text; Unicode keeps it out of all text. */
export const paragraphEnd = "\uFDD0";

const paragraph = new RegExp(`<w:p(?=[ >])(?:(?!</w:p>)[^])*?${paragraphEnd}(?:(?!</w:p>)[^])*?</w:p>`, "g");
const run = new RegExp(`<w:r(?=[ >])(?:(?!</w:r>)[^])*?${paragraphEnd}(?:(?!</w:r>)[^])*?</w:r>`, "g");

/** Makes paragraphs of their own of what follows such an end, with the looks of the one that it stood in. */
export function splitParagraphs(xml: string): string {
  return xml.replace(paragraph, (whole) => {
    const looks = /<w:pPr>[^]*?<\/w:pPr>/.exec(whole)?.[0] ?? "";
    return whole.replace(run, (each) => {
      const font = /<w:rPr>[^]*?<\/w:rPr>/.exec(each)?.[0] ?? "";
      const next = `</w:t></w:r></w:p><w:p>${looks}<w:r>${font}<w:t xml:space="preserve">`;
      return each.replaceAll(paragraphEnd, next);
    });
  });
}
