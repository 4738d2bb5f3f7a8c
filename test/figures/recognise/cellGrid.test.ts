import { labelIn } from "../../../src/figures/recognise";
import type { Content } from "../../../src/figures";

test.each<[Content, string]>([
  ["（一）予以公开", "予以公开"],
  ["2.重复申请 ", "重复申请"],
  ["17", "17"],
  ["", ""],
  [17, ""],
  [true, ""],
  [null, ""],
  [undefined, ""],
])("%j has the label %j", (content, label) => {
  expect(labelIn(content)).toBe(label);
});
