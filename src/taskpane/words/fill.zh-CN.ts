const cellsIn = (sheet: string, cells: number) => `${sheet} ${cells} 格`;

/** What the tab 填表 says. */
export const fillStrings = {
  unit: {
    title: "单位与年度",
    name: "单位名称",
    namePlaceholder: "全称，如 ××镇人民政府",
    organ: "单位类别",
    year: "年度",
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
    done: "三张表都填全了。",
    next: "下一个未填的格",
    zeros: (sheet: string) => `${sheet}其余填 0`,
  },
  example: {
    title: "先看个例子",
    why: "用一个镇 2023 年公开的数字填好全部表格；随便改一格，看看怎么核对。",
    load: "载入示例",
  },
  lastYear: {
    title: "上年报告",
    why: "导入上年的报告（Word、网页、文本、Excel 都可以）：带入上年结转，核对跨年数字，计算同比。",
    choose: "导入上年报告",
    again: "换一份",
    forget: "不再使用",
    have: (unit: string, year: number) => `已带入${unit}${year} 年的报告，用于跨年核对和同比。`,
  },
  nextYear: {
    title: "新建下一年度",
    why: (year: number) => `${year} 年的报告做完以后，用这个工作簿接着做下一年的。`,
    start: (year: number) => `转到 ${year} 年`,
  },
  removal: {
    title: "移除",
    why: "去掉年报助手在本工作簿留下的标记、名称和隐藏数据；工作表留不留由您定。",
    start: "移除年报助手的内容",
  },
  imported: {
    paste: "粘贴表格",
    pasteHere: "在别处选中整份报告或整张表复制，点这里按 Ctrl+V",
    pasted: "粘贴的内容",
    choose: "从文件导入数字",
  },
} as const;
