import { continued } from "../../../src/files/pdf/joinedTables";

const head = ["申请人情况", "", "自然人", "总计"];
const cut = ["三、本年度办", "（一）予以公开", "117", "119"];
const next = ["", "（二）部分公开", "3", "3"];

test.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
  ["goes on with a row of its own", [next], [head, cut, next]],
  ["prints its head again", [head, next], [head, cut, next]],
  [
    "goes on with the rest of a label",
    [["理结果", "", "", ""], next],
    [head, ["三、本年度办理结果", "（一）予以公开", "117", "119"], next],
  ],
  [
    "goes on with the rest of numbers: nobody knows whether they are one",
    [["", "", "5", "1"], next],
    [head, ["三、本年度办", "（一）予以公开", "117,5？", "119,1？"], next],
  ],
  [
    "goes on with the rest of one number and of a label",
    [["理结果", "", "", "1"], next],
    [head, ["三、本年度办理结果", "（一）予以公开", "117", "119,1？"], next],
  ],
  [
    "goes on with a row without numbers",
    [["", "（二）部分公开", "", ""]],
    [head, cut, ["", "（二）部分公开", "", ""]],
  ],
  ["goes on with a row of other width", [["二", "5"]], [head, cut, ["二", "5"]]],
])("a table whose next page %s", (_, more, joined) => {
  expect(continued([head, cut], more)).toEqual(joined);
});

test.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
  ["rows with words for labels", [["规章", "2", "0"]], [["行政规范性文件", "", "9"]]],
  ["rows of numbers alone", [["1", "0", "1"]], [["", "5", "1"]]],
])("%s are never joined", (_, rows, more) => {
  expect(continued(rows, more)).toEqual([...rows, ...more]);
});
