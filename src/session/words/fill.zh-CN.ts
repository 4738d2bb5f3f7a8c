import type { Form } from "../../form";

const cellsIn = (sheet: string, cells: number) => `${sheet} ${cells} 格`;

/** What the tab 填表 says. */
export const fillStrings = {
  unit: {
    title: "单位与年度",
    name: "单位名称",
    namePlaceholder: "全称，如 ××镇人民政府",
    organ: "单位类别",
    year: "年度",
    yearWrong: "应为四位年份",
    keeping: "正在写入封面……",
    kept: "已写入封面。",
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
    inserting: "正在插入标准表格……",
    inserted: (sheets: string) => `已插入：${sheets}。`,
    nothingMissing: "标准表格都在，没有改动。",
    which: (title: string) => `有几张工作表都像${title}，请指出用哪一张：`,
    thisOne: (sheet: string) => `用“${sheet}”`,
    adopting: "正在认表……",
    adopted: (sheet: string) => `以后以“${sheet}”为准。`,
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
    next: "下一个空格",
    zeros: (sheet: string) => `${sheet}其余填 0`,
    askZeros: (sheet: string, cells: number) => `把${sheet}的 ${cells} 个空格都填 0？已填的数不动。`,
    yesZeros: "填 0",
    filling: "正在填写……",
    zeroed: (sheet: string, cells: number) => `${sheet}的 ${cells} 个空格已填 0。`,
    remedied: (cells: number) => `已改 ${cells} 格。`,
    noBlank: "没有空格了。",
  },
  example: {
    title: "先看个例子",
    why: "用一个镇 2023 年公开的数字填好全部表格；随便改一格，看看怎么核对。",
    load: "载入示例",
    ask: (cells: number) => `示例会覆盖 ${cells} 处已填的内容，不能用撤销键撤回。`,
    yes: "覆盖并载入",
    loading: "正在载入示例……",
    loaded: "示例已载入。改动任一数字，再看“核对”。",
  },
  lastYear: {
    title: "上年报告",
    why: "导入上年的报告（Word、网页、文本、Excel 都可以）：带入上年结转，核对跨年数字，计算同比。",
    choose: "导入上年报告",
    again: "换一份",
    forget: "不再使用",
    have: (unit: string, year: number) => `已带入${unit}${year} 年的报告，用于跨年核对和同比。`,
    otherYear: (wanted: number) => `注意：按封面的年度，应导入 ${wanted} 年的报告。`,
    noYear: (assumed: number) => `文件里没有年度，按 ${assumed} 年算。`,
    carry: (cells: number) =>
      cells === 0 ? "上年结转已填，不改动。" : `将填入上年结转的 ${cells} 个空格，已填的不改动。`,
    yes: "带入",
    keeping: "正在带入上年报告……",
    kept: (year: number, cells: number) =>
      `已带入 ${year} 年的报告${cells > 0 ? `，填入上年结转 ${cells} 格` : ""}。`,
    forgetting: "正在移除上年报告……",
    forgotten: "已不再使用上年报告，表格没有改动。",
  },
  nextYear: {
    title: "新建下一年度",
    why: (year: number) => `${year} 年的报告做完以后，用这个工作簿接着做下一年的。`,
    start: (year: number) => `转到 ${year} 年`,
    ask: (year: number, next: number) =>
      `${year} 年的数字和正文留作上年报告，用于跨年核对和同比。\n三张表和“其他数据”的数值清空，上年结转按“结转下年度”填好，封面改为 ${next} 年。\n“正文”的模板保留，生成结果和审核说明清空。\n不能用撤销键撤回：请先把文件另存一份。`,
    yes: (next: number) => `已另存，转到 ${next} 年`,
    backup: "先下载备份再转",
    backupName: (unit: string, year: number) => `${unit}${year}年政府信息公开工作年度报告.xlsx`,
    noBackup: "这个 Excel 不能下载文件，没有改动。请先用“另存为”留一份，再选“已另存”。",
    oldFormat: (edition: string, now: Pick<Form, "firstYear">) =>
      `这个工作簿是 ${edition} 版格式，${now.firstYear} 年度起要用新格式。请新建工作簿，插入标准表格，再把这一份作为上年报告导入。`,
    starting: "正在转到下一年……",
    started: (year: number) => `已转到 ${year} 年，可以开始填数。`,
  },
  removal: {
    title: "移除",
    why: "去掉年报助手在本工作簿留下的标记、名称和隐藏数据；工作表留不留由您定。",
    start: "移除年报助手的内容",
    ask: (sheets: string) =>
      `标记、名称、审核说明和上年报告会从本工作簿移除，不能用撤销键撤回。\n“连工作表一起删”还会删除：${sheets}；里面有其他内容的工作表会留下。`,
    traces: "只去掉标记和隐藏数据",
    sheets: "连工作表一起删",
    removing: "正在移除……",
    removed: (removed: string, stayed: string) =>
      `已移除${removed === "" ? "标记和隐藏数据" : `：${removed}`}。${stayed === "" ? "" : `${stayed}里还有其他内容，留下了。`}`,
  },
  imported: {
    paste: "粘贴",
    pasteHere: "在别处选中整份报告或整张表复制，点这里按 Ctrl+V",
    pasted: "粘贴的内容",
    choose: "从文件导入数字",
    reading: (name: string) => `正在读取“${name}”……`,
    found: (unit: string, year: number, figures: number) =>
      `读到${unit === "" ? "" : `“${unit}”`}${year === 0 ? "" : ` ${year} 年`}的报告：${figures} 个数字。`,
    oldEdition: (edition: string, now: Pick<Form, "firstYear">) =>
      `这份报告仍用 ${edition} 版格式，${now.firstYear} 年度起应用新格式；两版都有的数字才会带入。`,
    missing: (count: number, first: string) => `文件里没有 ${count} 个：${first}${count > 1 ? "等" : ""}。`,
    doubts: { label: "标题有出入", cells: "格数有出入", content: "不是数字" },
    doubt: (kind: string, title: string, found: string) => `请核对 ${title}（${kind}）：${found}`,
    more: (count: number) => `还有 ${count} 处与格式有出入。`,
    differs: (title: string, here: string, there: string) => `${title}：表里 ${here}，文件 ${there}`,
    differing: (count: number) => `与已填的数不同 ${count} 处：`,
    andMore: "……",
    otherYear: (found: number, wanted: number) => `注意：文件是 ${found} 年的，封面是 ${wanted} 年。`,
    fills: (cells: number) => `将填入 ${cells} 个空格。`,
    nothing: "文件里的数字和表里的一致，没有可导入的。",
    yes: "只填空格",
    other: (cells: number) => `全部用文件的（改 ${cells} 格）`,
    taking: "正在写入数字……",
    taken: (cells: number) => `已写入 ${cells} 处。`,
  },
} as const;
