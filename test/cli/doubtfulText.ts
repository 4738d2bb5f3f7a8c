import { exampleWith } from "../audit/exampleFiling";
import { extracted } from "../files/extracted";

/** A report as text, in which a row of a table has lost one of its cells. */
export const doubtfulText = (): string =>
  extracted(exampleWith(), {
    cells: "tab between",
    rows: 1,
    paragraphs: 1,
    covered: "none",
    labelWidth: 0,
    width: 0,
    numbering: "kept",
    bookmarks: false,
    indent: "",
    lineEnd: "\n",
  }).replace(/(?<=\n规章\t\d+)\t\d+/, "");
