import * as hints from "./hints.zh-CN";
import * as spoken from "./spoken.zh-CN";
import type { Node, Table } from "../../tree";

const outcomes: readonly Node[] = [
  { key: "upheld", spoken: spoken.upheld, label: "结果维持", name: "结果维持" },
  { key: "corrected", spoken: spoken.corrected, label: "结果纠正", name: "结果纠正" },
  { key: "otherOutcome", role: "rest", spoken: spoken.otherOutcome, label: "其他结果", name: "其他结果" },
  { key: "pending", role: "leftOpen", spoken: spoken.pending, label: "尚未审结", name: "尚未审结" },
  { key: "total", label: "总计", name: "总计", total: true },
];

/** Section 四, the same in both editions. */
export const disputesTable: Table = {
  id: "disputes",
  sheet: "表四",
  name: "复议诉讼",
  subject: "复议诉讼",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  labelColumns: 0,
  gridColumns: 15,
  sections: [
    {
      columns: [
        {
          key: "review",
          hint: hints.review,
          spoken: spoken.review,
          role: "review",
          label: "行政复议",
          name: "行政复议",
          block: true,
          parts: outcomes,
        },
        {
          key: "suits",
          spoken: spoken.suits,
          role: "suit",
          label: "行政诉讼",
          name: "行政诉讼",
          parts: [
            {
              key: "suitDirect",
              hint: hints.suitDirect,
              spoken: spoken.suitDirect,
              label: "未经复议直接起诉",
              name: "直接起诉",
              block: true,
              parts: outcomes,
            },
            {
              key: "suitAfterReview",
              hint: hints.suitAfterReview,
              spoken: spoken.suitAfterReview,
              label: "复议后起诉",
              name: "复议后起诉",
              block: true,
              parts: outcomes,
            },
          ],
        },
      ],
      rows: [],
    },
  ],
};
