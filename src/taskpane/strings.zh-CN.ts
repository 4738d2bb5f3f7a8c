import type { EqualityKind, TableId } from "../form";
import type { Refusal } from "../workbook/port";

const cellsIn = (sheet: string, cells: number) => `${sheet} ${cells} 格`;

/** Every word that the pane itself says; the form's own words come from `src/form`. */
export const strings = {
  app: "年报助手",
  subtitle: (year: number) => `${year} 年政府信息公开工作年度报告`,
  manual: "使用说明",
  tabs: { label: "步骤", fill: "填表", check: "核对", report: "报告" },
  openFindings: (count: number) => `${count} 处待处理`,
  opening: "正在读取工作簿……",
  ready: "边填边核对，数据不离开本机",
  checkedAt: (at: Date) => `${at.toLocaleTimeString("zh-CN", { hour12: false })} 核对`,
  going: "正在定位……",
  undo: "撤销改正",
  no: "取消",
  failed: (why: string) => `没有做成：${why}。请再试一次。`,
  refused: {
    editing: () => "有单元格正在编辑。请先按回车或 Esc 结束编辑，再试一次。",
    protected: () => "工作表受保护。请在“审阅”选项卡撤消保护，再试一次。",
    gone: () => "这个工作表或单元格已经不在了。请到“填表”补入缺少的工作表。",
    changed: () => "这几格刚刚有改动，没有写入。请看一眼现在的数，再试一次。",
    hidden: () => "这张表被隐藏了。请右键点工作表标签，选“取消隐藏”，再试一次。",
    newer: () => "这个工作簿用更新的年报助手填过。请先更新年报助手，免得丢掉其中的内容。",
    busy: () => "Excel 正忙，请稍后再试一次。",
    unsupported: (detail) =>
      `当前的 Excel 版本不支持这个操作${detail === "" ? "" : `（${detail}）`}。请用 Office 2021 及以上版本。`,
    failed: (detail) =>
      `Excel 没有做成${detail === "" ? "" : `（${detail}）`}。请再试一次；仍不行，请关闭窗格后重新打开。`,
  } satisfies Record<Refusal["reason"], (detail: string) => string>,
  left: (places: string) => `已经写入、没能撤回的：${places}，请检查。`,
  unfit: {
    title: "年报助手在这里打不开",
    notExcel: "请在 Excel 里打开：点“开始”选项卡上的“打开面板”。",
    tooOld: "当前的 Excel 版本过旧。请用 Office 2021 及以上版本、Microsoft 365 或网页版 Excel。",
  },
  unreachable: { title: "读不到工作簿", retry: "再试一次" },
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
    filling: "正在填 0……",
    zeroed: (sheet: string, cells: number) => `${sheet}的 ${cells} 个空格已填 0。`,
    zeroedCells: (cells: number) => `${cells} 格已填 0。`,
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
    oldFormat:
      "这个工作簿是 2019 版格式，2021 年度起要用新格式。请新建工作簿，插入标准表格，再把这一份作为上年报告导入。",
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
    oldEdition: "这份报告仍用 2019 版格式，2021 年度起应用新格式；两版都有的数字才会带入。",
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
  check: {
    facts: "其他数据",
    noTables: "本工作簿还没有标准表格。请先在“填表”插入。",
    keys: "F8 到下一处，Shift+F8 到上一处",
    verdict: (
      numbers: Record<"equalities" | "balanced" | "broken" | "pending" | "blank" | "other", number>,
    ) => {
      const { equalities, balanced, broken, pending, blank, other } = numbers;
      const parts = [`${balanced} 平`];
      if (broken > 0) parts.push(`${broken} 不平`);
      if (pending > 0) parts.push(`${pending} 待填`);
      if (other > 0) parts.push(`另有 ${other} 处待处理`);
      return `${equalities} 条勾稽：${parts.join("，")}${blank > 0 ? `；还有 ${blank} 格未填` : ""}`;
    },
    severity: { mandatory: "✕", query: "？", advice: "·" },
    tables: { disclosure: "主动公开", requests: "依申请公开", disputes: "复议诉讼" } satisfies Record<
      TableId,
      string
    >,
    tableBad: (count: number) => `✕ ${count} 处待处理`,
    tableGood: (balanced: number, all: number) =>
      all === 0
        ? "✓ 无问题"
        : balanced === all
          ? `✓ ${all} 条勾稽全平`
          : `○ ${balanced} 条平，${all - balanced} 条待填`,
    sum: "算式",
    blank: "未填",
    why: (title: string, shown: string) => `选中的格：${title}（${shown}）`,
    clause: (clause: string) => `依据：${clause}`,
    lastYear: (shown: string) => `上年报告：${shown}`,
    fillZero: (cells: number) => `${cells} 格全部填 0`,
    noEquality: "这一格不参加勾稽。",
    kinds: {
      flow: "本年新收 + 上年结转 = （七）总计 + 结转下年度",
      results: "各项办理结果之和 = （七）总计",
      applicants: "各类申请人之和 = 总计",
      outcomes: "各项结果之和 = 总计",
    } satisfies Record<EqualityKind, string>,
    correct: "改正",
    reveal: "定位",
    possible: (place: number, name: string) => `疑似 ${place}：${name}`,
    several: (count: number) => `${count} 格有误`,
    changeInWords: (from: number, to: number) => `现为 ${from}，改为 ${to}`,
    only: (broken: number) => `这样改，不平的 ${broken} 条勾稽都平；没有同样少的改法。`,
    oneOf: (broken: number, of: number) =>
      `这样改，不平的 ${broken} 条勾稽都平；同样少的改法有 ${of} 种，请对照原始台账。`,
    showAll: (more: number) => `再看 ${more} 种可能`,
    typeTotals: "“总计”列是自动合计的，无法互相印证；改为手填，多半能指出是哪一格。",
    cannotSay: "指不出是哪几格",
    cannotSayWhy: "错处较多，或者还有空格。请从下面不平的算式查起，点数字可到那一格。",
    correcting: "正在改正……",
    corrected: (cells: number) => `已改正 ${cells} 格。`,
    undoLost: "这个 Excel 不能用撤销键撤回，要恢复请点“撤销改正”。",
    undoing: "正在撤销改正……",
    undone: "已恢复改正前的内容。",
    explain: "写说明",
    explainAgain: "改说明",
    explanation: "审核说明",
    explanationLasts: "随工作簿保存；这几格的数变了，说明就失效。清空即撤回。",
    explained: (text: string) => `已说明：${text}`,
    keep: "保存说明",
    explaining: "正在保存说明……",
    explainedNow: "说明已随工作簿保存。",
    unexplained: "已撤回说明。",
    noFinding: "没有要处理的了。",
    at: (place: number, all: number, title: string) => `第 ${place} 处，共 ${all} 处：${title}`,
  },
  report: {
    title: "生成报告",
    ready: "数字都取自工作表，可以生成了。",
    unready: (open: number, blank: number, todos: number, differs: number) => {
      const parts = [];
      if (open > 0) parts.push(`“核对”里有 ${open} 处待处理`);
      if (blank > 0) parts.push(`表里有 ${blank} 格未填`);
      if (differs > 0) parts.push(`正文有 ${differs} 个数字和表不符，见“数字对账单”`);
      if (todos > 0) parts.push(`正文有 ${todos} 处待填写，以〔〕标出`);
      return parts.length === 0 ? "" : `${parts.join("；")}。现在也可以生成。`;
    },
    date: "落款日期",
    datePlaceholder: "如 2026年1月23日；可不填",
    word: (open: number) => (open === 0 ? "生成 Word" : `生成 Word（${open} 处待处理）`),
    web: "生成网页",
    copy: "复制全文",
    sheet: "写入工作表",
    doing: {
      word: "正在生成 Word……",
      web: "正在生成网页……",
      copy: "正在复制……",
      sheet: "正在写入“正文”……",
    },
    saved: (name: string) => `已生成“${name}”，请到下载文件夹查看。`,
    copied: "全文已复制，可粘贴到 Word、WPS 或网站后台。",
    copiedInstead: "这个 Excel 不能下载文件，已改为复制全文，请粘贴到 Word 或网站后台。",
    noCopy: "浏览器不允许复制",
    toSheet: (cells: number) =>
      cells === 0 ? "“正文”里已经是最新内容，没有改动。" : `已写入“正文”的“生成结果”一栏。`,
    states: { done: "已生成", todo: "待填写", mistake: "模板有误", edited: "已自行修改" },
    askEdited: (places: string) => `“正文”里有自行修改过的“生成结果”，和现在生成的不同：\n${places}`,
    editedAt: (place: string, own: string, instead: string) => `${place}\n现在：${own}\n生成：${instead}`,
    keepEdited: "保留修改",
    regenerate: "换成生成的",
    mistakes: "正文模板有误，该段照原样保留",
    mistakeAt: (place: string, line: number, column: number) => `${place}，第 ${line} 行第 ${column} 字：`,
    meant: (name: string) => `。是不是“${name}”？`,
    preview: "报告预览",
    table: (sheet: string) => `（${sheet}，数字同工作表）`,
    names: "正文可用的名称",
    namesWhy: "点一下即复制，粘贴到“正文”的“模板”一栏，生成时换成对应的数字。",
    search: "查找名称，如 不予公开",
    more: (count: number) => `还有 ${count} 个，请输入文字查找。`,
    nameCopied: (placeholder: string) => `已复制 ${placeholder}`,
  },
  template: {
    title: "用自己的 Word 模板",
    why: "本单位有固定版式时用：在 Word 里写 {{ 申请.本年新收.总计 }} 这样的名称，{{ 正文.主动公开 }} 是一段文字，{{@表三}} 单独一段是整张表。",
    choose: "选择模板生成",
    sample: "下载模板样例",
    sampleName: "年度报告模板.docx",
    fileName: (unit: string, year: number) => `${unit}${year}年政府信息公开工作年度报告.docx`,
    filling: (name: string) => `正在填写“${name}”……`,
    filled: (name: string, todos: number) =>
      `已生成“${name}”，请到下载文件夹查看。${todos > 0 ? `还有 ${todos} 处待填写，以〔〕标出。` : ""}`,
    making: "正在生成模板样例……",
    made: (name: string) => `已生成“${name}”，改好版式后再选它。`,
    noDownload: "这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel。",
  },
  adapt: {
    title: "沿用上年文字",
    importedTitle: "沿用导入的文字",
    why: (year: number) =>
      `把 ${year} 年报告的文字变成模板：对得上表的数字换成今年的，年份顺延，对不上的标出来请您核实。先看结果，再写入。`,
    show: "看看结果",
    hide: "收起",
    counts: (bound: number, open: number) =>
      `自动更新 ${bound} 处${open > 0 ? `，请核实 ${open} 处（以〔〕标出）` : ""}。`,
    has: "这一处已有自己的文字",
    write: (places: number) => `写入空着的 ${places} 处`,
    all: (places: number) => `全部换成上年文字（替换 ${places} 处）`,
    ask: (places: string) => `${places}已有自己的文字，会被换掉。`,
    yes: "换掉",
    writing: "正在写入正文模板……",
    written: (places: number) => `已写入“正文”的“模板”一栏 ${places} 处。`,
  },
  reconcile: {
    title: "数字对账单",
    verdict: (all: number, agrees: number, differs: number, unknown: number, elsewhere: number) => {
      const parts = [`${agrees} 个相符`];
      if (differs > 0) parts.push(`${differs} 个不符`);
      if (unknown > 0) parts.push(`${unknown} 个表中未填`);
      return `正文里有 ${all} 个表中数字：${parts.join("，")}；另有表外数字 ${elsewhere} 个。`;
    },
    mark: { agrees: "✓", differs: "✕", unknown: "？", elsewhere: "·" },
    held: (held: string) => `，表中为 ${held}`,
    reading: (reading: string) => `（${reading}）`,
    cells: (title: string, cells: number) => (cells === 1 ? title : `${title} 等 ${cells} 格`),
    note: (note: string) => `？ ${note}`,
    other: "核对别处的文字",
    open: "打开文件",
    own: "回到本报告正文",
    pasted: "把要核对的文字粘贴到这里",
  },
} as const;
