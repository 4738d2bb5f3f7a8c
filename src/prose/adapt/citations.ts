import { citationsInSeries } from "../citation";
import type { Edit } from "./edit";

/** The years around that of the report, and the notice that sets the format. Years inside 《》 name documents. */
export function* citations(text: string, year: number): Generator<Edit> {
  const names = new Map([
    [year - 1, "上年度"],
    [year, "年度"],
    [year + 1, "下年度"],
  ]);
  for (const match of text.matchAll(/《[^》]*》|(?<![\d〔[])(?<year>20\d\d)(?=\s*年(?!修订|版))/g)) {
    const name = names.get(Number(match.groups?.["year"]));
    if (name === undefined) continue;
    const { index } = match;
    yield { start: index, end: index + match[0].length, replacement: `{{ ${name} }}`, effect: "bound" };
  }
  for (const { index, 0: cited } of text.matchAll(citationsInSeries())) {
    yield { start: index, end: index + cited.length, replacement: "{{ 格式依据 }}", effect: "bound" };
  }
}
