import type { Step } from "../files/work";
import { roleName, type Form } from "../form";
import type { Refusal } from "../sheets/port";
import type { Writing } from "./state";
import { handInStrings } from "./words/handIn.zh-CN";
import { textStrings } from "./words/text.zh-CN";

/** What the actions say: what is being done, what it came to, what is asked first. */
export const strings = {
  going: "正在定位……",
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
  left: (places: string) => `已经改动、没能撤回的：${places}，请检查。`,
  waiting: (what: string) => `${what}还在等 Excel。若光标还在单元格里，请先按回车或 Esc 结束编辑。`,
  files: {
    step(step: Step): string {
      switch (step.kind) {
        case "opening":
          return "（打开文件）";
        case "page":
          return `（第 ${step.page} 页，共 ${step.pages} 页）`;
        case "matching":
          return "（认表和文字）";
        case "writing":
          return "（写文件）";
      }
    },
    notApart: "本机浏览器组件较旧，完成前窗格会暂时不动。",
    stopped: "已停止，没有改动任何内容。",
  },
  marks: {
    adding: "正在给表格加上核对规则……",
    added: "表格会自己核对了。",
    marking: "正在表中标出……",
    marked: (count: number) =>
      count === 0 ? "没有需要标出的。" : `标出了 ${count} 处。改完以后请“清除标记”。`,
    clearing: "正在清除标记……",
    cleared: "标记已清除。",
  },
  byHand: {
    refused: "这个 Excel 不允许直接复制。内容已列在上面，请点“复制”，或选中后按 Ctrl+C（Mac 上是 ⌘C）。",
    copied: "已复制。",
  },
  undo: {
    button: {
      correct: "撤销改正",
      zeros: "撤销填 0",
      import: "撤销导入",
      rollup: "撤销填入合计",
    } satisfies Record<Writing, string>,
    lost: (button: string) => `Ctrl+Z 撤不回，要恢复请点“${button}”。`,
    undoing: "正在撤销……",
    undone: "已恢复原来的内容。",
  },
  check: {
    correcting: "正在改正……",
    corrected: (cells: number) => `已改正 ${cells} 格。`,
    explaining: "正在保存说明……",
    explainedNow: "说明已随工作簿保存。",
    unexplained: "已撤回说明。",
    noFinding: "没有要处理的了。",
    at: (place: number, all: number, title: string) => `第 ${place} 处，共 ${all} 处：${title}`,
  },
  unit: {
    keeping: "正在写入封面……",
    kept: "已写入封面。",
  },
  tables: {
    inserting: "正在插入标准表格……",
    inserted: (sheets: string) => `已插入：${sheets}。`,
    unprintable: "打印设置没有成功（这台电脑可能没有装打印机），打印前请自己设成一页宽。",
    nothingMissing: "标准表格都在，没有改动。",
    adopting: "正在认表……",
    adopted: (sheet: string) => `以后以“${sheet}”为准。`,
  },
  tidy: {
    doing: "正在整理格式……",
    done: (left: string) =>
      left === "" ? "格式已整理，数字和公式没有动。" : `格式已整理。${left}插过行或列，没有动。`,
  },
  numbers: {
    askZeros: (sheet: string, cells: number) => `把${sheet}的 ${cells} 个空格都填 0？已填的数不动。`,
    yesZeros: "填 0",
    filling: "正在填写……",
    zeroed: (sheet: string, cells: number) => `${sheet}的 ${cells} 个空格已填 0。`,
    remedied: (cells: number) => `已改 ${cells} 格。`,
    noBlank: "没有未填的格了。",
  },
  example: {
    ask: (cells: number) => `示例会覆盖 ${cells} 处已填的内容（带入的上年报告也会拿掉），不能用撤销键撤回。`,
    yes: "覆盖并载入",
    loading: "正在载入示例……",
    loaded: "示例已载入。改动任一数字，再看“核对”。",
    planted: "示例已载入，其中一格故意填错了。",
    askClear: "示例里有您改过的数字或文字。清空后都不在了，不能用撤销键撤回。",
    yesClear: "清空",
    clearing: "正在清空示例……",
    cleared: "示例已清空，可以填自己的了。",
  },
  lastYear: {
    otherYear: (wanted: number) => `注意：按封面的年度，应导入 ${wanted} 年的报告。`,
    noYear: (assumed: number) => `没有读到年度，按 ${assumed} 年算。`,
    carry: (cells: number, form: Form) =>
      cells === 0
        ? `${roleName(form, "carriedIn")}已填，不改动。`
        : `将填入${roleName(form, "carriedIn")}的 ${cells} 格，已填的不改动。`,
    yes: "带入",
    keeping: "正在带入上年报告……",
    kept: (year: number, cells: number, form: Form) =>
      `已带入 ${year} 年的报告${cells > 0 ? `，填入${roleName(form, "carriedIn")} ${cells} 格` : ""}。`,
    askForget: (year: number) =>
      `不再使用 ${year} 年的报告？表格不动，跨年核对和同比就没有了；要再用须重新导入。`,
    yesForget: "不再使用",
    forgetting: "正在移除上年报告……",
    forgotten: "已不再使用上年报告，表格没有改动。",
  },
  nextYear: {
    ask: (year: number, next: number, form: Form) =>
      `${year} 年的数字和正文留作上年报告，用于跨年核对和同比。\n统计表和“其他数据”的数值清空，${roleName(form, "carriedIn")}按“${roleName(form, "carriedOut")}”填好，封面改为 ${next} 年。\n“正文”的模板保留，生成结果和审核说明清空。\n不能用撤销键撤回：请先把文件另存一份，或者下载备份（表格、正文、审核说明和上年报告都在里面，可再导入）。`,
    yes: (next: number) => `已另存，转到 ${next} 年`,
    backup: "先下载备份再转",
    backupName: (report: string) => `${report}.xlsx`,
    noBackup: "这个 Excel 不能下载文件，没有改动。请先用“另存为”留一份，再选“已另存”。",
    oldFormat: (edition: string, now: Pick<Form, "firstYear">) =>
      `这个工作簿是 ${edition} 版格式，${now.firstYear} 年度起要用新格式。请新建工作簿，插入标准表格，再把这一份作为上年报告导入。`,
    starting: "正在转到下一年……",
    started: (year: number) => `已转到 ${year} 年，可以开始填数。`,
  },
  removal: {
    ask: (sheets: string) =>
      `标记、名称、审核说明和上年报告会从本工作簿移除，不能用撤销键撤回。\n“连工作表一起删”还会删除：${sheets}；里面有其他内容的工作表会留下。`,
    traces: "只去掉标记和隐藏数据",
    sheets: "连工作表一起删",
    removing: "正在移除……",
    removed: (removed: string, stayed: string) =>
      `已移除${removed === "" ? "标记和隐藏数据" : `：${removed}`}。${stayed === "" ? "" : `${stayed}里还有其他内容，留下了。`}`,
  },
  imported: {
    reading: (name: string) => `正在读取“${name}”……`,
    found: (unit: string, year: number, figures: number) =>
      `读到${unit === "" ? "" : `“${unit}”`}${year === 0 ? "" : ` ${year} 年`}的报告：${figures} 个数字。`,
    oldEdition: (edition: string, now: Pick<Form, "firstYear">) =>
      `这份报告仍用 ${edition} 版格式，${now.firstYear} 年度起应用新格式；两版都有的数字才会带入。`,
    missing: (count: number, first: string) => `没有读到 ${count} 个：${first}${count > 1 ? "等" : ""}。`,
    doubt: (kind: string, title: string, found: string) => `请核对 ${title}（${kind}）：${found}`,
    more: (count: number) => `还有 ${count} 处与格式有出入。`,
    differing: (count: number) => `与已填的数不同 ${count} 处。`,
    otherUnit: (found: string, unit: string) =>
      `这是“${found}”的报告，本工作簿是“${unit}”的。\n请看清楚是不是选错了文件。`,
    otherUnitYes: (found: string) => `仍要用“${found}”的`,
    otherYear: (found: number, wanted: number) => `注意：导入的是 ${found} 年的，封面是 ${wanted} 年。`,
    fills: (cells: number) => `将填入 ${cells} 个未填的格。`,
    fillsUnit: (unit: string) => `单位名称填“${unit}”。`,
    restores: (explanations: number, year: number | undefined) =>
      `一并恢复${[
        ...(explanations > 0 ? [`审核说明 ${explanations} 条`] : []),
        ...(year === undefined ? [] : [`${year} 年的上年报告`]),
      ].join("、")}。`,
    restore: "恢复",
    nothing: "读到的数字和表里的一致，没有可导入的。",
    yes: (cells: number) => `只填未填的 ${cells} 格`,
    take: "用导入的数",
    taking: "正在写入数字……",
    taken: (cells: number) => `已写入 ${cells} 处。`,
  },
  ...handInStrings,
  ...textStrings,
} as const;
