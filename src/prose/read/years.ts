/** The words with the years before and after the report's own called by their relation: 上年, 本年, 明年. */
export function withYears(words: string, year: number): string {
  return words
    .replaceAll(`${year - 1}年`, "上年")
    .replaceAll(`${year}年`, "本年")
    .replaceAll(`${year + 1}年`, "明年");
}
