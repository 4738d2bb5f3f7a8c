/** What is said when a set is read back. */
export const words = {
  unit: "单位名称",
  year: "年度",
  unreadable: (name: string, why: string) => `${name}：写好以后读不回来（${why}）`,
  differs: (name: string, what: string, written: string, found: string) =>
    `${name}：${what}写入的是“${written.slice(0, 40)}”，读回的是“${found.slice(0, 40)}”`,
} as const;
