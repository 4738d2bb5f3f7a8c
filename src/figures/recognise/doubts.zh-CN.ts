/** Why a person should look at a reading, as the clerk is told. */
export const doubtNames = {
  /** The label has other words. */
  label: "标题有出入",
  /** More or fewer cells than the form has. */
  cells: "格数有出入",
  /** No number, or not surely one. */
  content: "拿不准是什么数",
  /** The numbers do not come to their total. */
  sum: "与总计对不上，可能错了格",
  /** The only blank of the document: numbers beside it may stand in the wrong cells. */
  blank: "有一格是空的，可能错了格",
  /** The last digit may be the mark of a footnote. */
  mark: "末位可能是注码",
  /** The document holds the table twice. */
  twice: "文件里有两份，不知是哪一份",
  /** It shows sums over units, beside its own tables or instead of them. */
  units: "汇总表",
} as const;
