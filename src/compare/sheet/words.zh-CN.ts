import { fewest } from "../change";

/** What the sheet 对比 says. */
export const sheetWords = {
  sheet: "对比",
  title: "年度对比",
  note: `本年一列取自各表，表改这里也改。上年为0的不算增幅；上年不足${fewest}件的不算增幅，总数不足${fewest}件的不评占比：差一件就差三个百分点以上。占比增减按未四舍五入的占比计算。`,
  few: `不足${fewest}件`,
  fewWhole: `不足${fewest}件`,
} as const;
