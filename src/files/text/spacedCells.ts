/** A number, or what stands for none; behind it its unit, the mark of a footnote, or a remark in brackets. */
const value = /^(?:[\d.,]+(?:件次|[件条份起宗项次个部])?(?:\[\d+\]|#\d+|\([^()]{1,20}\)|[*※†])*|[/\\—–―-]+)$/;
const isValue = (word: string): boolean => value.test(word.normalize("NFKC"));

/** A unit that stands apart from its number. */
const apart = /(?<=[\d０-９])\s(?=(?:件次|[件条份起宗项次个部])(?:\s|$))/g;

/** Where one label ends and the next begins, as 三、本年度办理结果 before （一）予以公开. */
const labels = /\s{2,}|\s+(?=[（(]?[一二三四五六七八\d]+[）)、.．])/;

const numbered = /^[（(]?[一二三四五六七八\d]+[）)、.．]/;

/** Letters of a column's head, and of the label of a row. */
const longest = { head: 20, label: 60 } as const;

/** A line with more words is not a row of a table. */
const mostWords = 200;

/** The cells of a line that has only blanks between them, as tables come out of a PDF; undefined if it is none. */
export function spacedCells(written: string): string[] | undefined {
  const line = written.replace(apart, "");
  const words = line.split(/\s+/, mostWords + 1);
  if (words.length > mostWords) return undefined;
  const label = words.findLastIndex((word) => !isValue(word)) + 1;
  const numbers = words.slice(label);
  // With its own blanks, which tell labels apart.
  const text = line.slice(0, endOf(line, label)).trim();
  if (numbers.length > 0 && text.length <= longest.label && !/[。；!?]/.test(text)) {
    const own = text !== "" && text.length <= longest.head && !text.includes("，");
    if (numbers.length > 2 || own) return [...(text === "" ? [] : text.split(labels)), ...numbers];
  }
  const heads = line.split(/\s{2,}/);
  const areHeads =
    heads.length > 2 && heads.every((head) => head.length <= longest.head && !/[。；]/.test(head));
  const second = heads[1] ?? "";
  const areLabels = heads.length === 2 && numbered.test(second) && !/[。；]/.test(line);
  return areHeads || areLabels ? heads : undefined;
}

/** The place where so many words end. */
function endOf(line: string, words: number): number {
  let end = 0;
  for (let word = 0; word < words; word += 1) {
    while (/\s/.test(line[end] ?? "")) end += 1;
    while (end < line.length && !/\s/.test(line[end] ?? "")) end += 1;
  }
  return end;
}
