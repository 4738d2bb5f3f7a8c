const cellsIn = (sheet: string, cells: number) => `${sheet} ${cells} 格`;

/** What the tab 填表 says. */
export const fillStrings = {
  unit: {
    title: "单位与年度",
    name: "单位名称",
    namePlaceholder: "全称，如 ××镇人民政府",
    organ: "单位类别",
    year: "年度",
    summary: (organ: string, year: number) => `${organ} · ${year} 年`,
    yearWrong: (first: number, last: number) => `应为 ${first} 至 ${last} 年`,
  },
  tables: {
    title: "标准表格",
    none: "把封面、三张统计表、其他数据和正文插入本工作簿，每张一个工作表。已有的工作表不会改动。插入不能用撤销键撤回，不要时可删除工作表。",
    have: (present: string, missing: string, edition: string) =>
      missing === ""
        ? `${present}已在本工作簿，格式版本 ${edition}。`
        : `已有：${present || "无"}。\n缺少：${missing}。`,
    damaged: (sheets: string) =>
      `${sheets}的行列标题和国家格式对不上，暂不读取也不改动。请恢复标题，或把该表改名后重新插入。`,
    done: (sheets: number, edition: string) => `标准表格 ${sheets} 张（${edition} 版）`,
    tidyWhy: "粘贴以后字体、底色、列宽、边框乱了，可以整理回来；数字、公式和文字都不动。",
    tidy: "整理格式",
    insert: "插入标准表格",
    add: (count: number) => `补入缺少的 ${count} 张`,
    which: (title: string) => `有几张工作表都像${title}，请指出用哪一张：`,
    thisOne: (sheet: string) => `用“${sheet}”`,
    totals: "合计方式",
    typed: "“总计”列手填，（七）总计自动",
    typedWhy: "推荐：手填的“总计”互相印证，错一格就能指出是哪一格。",
    computed: "全部自动合计",
    computedWhy: "省事，但合计会跟着错：只能发现不平，多半指不出是哪一格错。",
  },
  numbers: {
    title: "填写数字",
    left: (cells: number, where: string) => `还有 ${cells} 格未填：${where}。没有的请填 0。`,
    inTable: cellsIn,
    done: "三张表都填全了",
    next: "下一个未填的格",
    zeros: (sheet: string) => `${sheet}其余填 0`,
  },
  example: {
    title: "第一次用？十秒看懂",
    why: "载入一个镇公开的数字，其中一格故意填错，看看怎么指出来、怎么改。看完一键清空，不影响您填自己的。",
    tryIt: "试一个带错的示例",
    load: "载入示例",
    planted: "示例里有一格故意填错了",
    plantedWhy: "下面已经指出是哪一格、应是多少。点“改正”，看勾稽变平。",
    mended: "改好了，全部勾稽都平",
    mendedWhy: "您填自己的数字时也是这样，边填边核对。“报告”里已能生成 Word，也可以看看。",
    clear: "清空示例，填自己的",
    stay: "留着再看看",
  },
  lastYear: {
    title: "上年报告（可跳过）",
    short: "带入上年结转，核对跨年数字。",
    why: "Word、WPS、PDF、网页、文本、Excel 都可以。还用来计算同比、沿用上年文字。",
    choose: "导入上年报告",
    again: "换一份",
    forget: "不再使用",
    have: (unit: string, year: number) => `已带入${unit}${year} 年的报告，用于跨年核对和同比`,
  },
  more: {
    rollup: "汇总下级单位",
    title: "更多",
    manual: "使用说明",
    tidy: "整理格式",
    record: "存一份核对记录",
    example: "载入示例",
    nextYear: (year: number) => `转到 ${year} 年`,
    remove: "移除年报助手的内容",
  },
  find: {
    open: "找格子",
    openKeys: "找格子（Ctrl+K）",
    label: "要找的格子",
    placeholder: "如：不掌握 自然人、结转下年",
    results: "找到的格子",
    nothing: "没有找到。可以写行、列的名称或其中几个字，用空格隔开。",
    more: (count: number) => `还有 ${count} 格，请再写几个字。`,
  },
  step: {
    change: "更改",
    changeWhat: (title: string) => `更改：${title}`,
  },
  imported: {
    paste: "粘贴表格",
    pasteHere: "在别处选中整份报告或整张表复制，点这里按 Ctrl+V",
    pasted: "粘贴的内容",
    choose: "从文件导入数字",
  },
} as const;
