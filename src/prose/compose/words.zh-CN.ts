/** What composing itself says, beside the templates. */
export const words = {
  blank: "未填",
  unitName: "单位名称",
  noBase: "上年为0，不计算增幅",
  noLastYear: "上年数未知",
  noUnits: "各单位都没有",
  noShare: "合计为0，不计算占比",
  grown: (percent: string) => `增长${percent}`,
  fallen: (percent: string) => `下降${percent}`,
  level: "与上年持平",
  mistakes: {
    unknownName: (name: string) => `没有“${name}”这个名称`,
    unknownFilter: (name: string) => `没有“${name}”这个写法`,
    unknownTag: (name: string) => `没有“${name}”这个标签`,
    notClosed: (what: string) => `“${what}”没有结束`,
    fullWidth: (typed: string, meant: string) => `“${typed}”是全角字符，应为半角“${meant}”`,
    group: (name: string) => `“${name}”看不出是哪一个数字，请写完整的名称`,
    units: (name: string) => `“${name}”是各单位的数，请写明列出几个，如“| 前: 5”`,
    noDivisor: "除数是 0 或者不是数字，除不了；占比请用“百分比”，增幅请用“同比”",
    unclear: (text: string) => (text === "" ? "这里看不明白" : `“${text}”看不明白`),
  },
} as const;
