/** The two names of the method that gives the place of a click in a text: the older one, and that of the standard. */
interface CaretPoints {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The place of a click in the text of some paragraphs, each of them a line.
 *
 * @returns undefined where the browser cannot tell, or the click was beside the text
 */
export function clickedAt(text: HTMLElement, x: number, y: number): number | undefined {
  const page: CaretPoints = document;
  const caret = page.caretRangeFromPoint?.(x, y);
  if (!caret) return undefined;
  let offset = 0;
  for (const paragraph of text.querySelectorAll("p")) {
    if (paragraph.contains(caret.startContainer)) {
      const before = document.createRange();
      before.setStart(paragraph, 0);
      before.setEnd(caret.startContainer, caret.startOffset);
      return offset + before.toString().length;
    }
    offset += paragraph.textContent.length + 1;
  }
  return undefined;
}
