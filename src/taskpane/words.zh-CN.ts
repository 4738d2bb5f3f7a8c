import { checkStrings } from "./words/check.zh-CN";
import { compareStrings } from "./words/compare.zh-CN";
import { fillStrings } from "./words/fill.zh-CN";
import { marksStrings } from "./words/marks.zh-CN";
import { reportStrings } from "./words/report.zh-CN";
import { startStrings } from "./startup/words.zh-CN";
import { writeStrings } from "./words/write.zh-CN";

/** Every word that the pane itself says; the form's own words come from `src/form`, what actions say from `src/session`. */
export const strings = {
  basis: "依据",
  ready: "边填边核对，数据不离开本机",
  byHand: { title: "请手动复制", content: "要复制的内容", copy: "复制", drop: "收起" },
  calculatedByHand: "Excel 现在是手动计算，合计可能还是旧的。请按 F9，或在“公式 › 计算选项”改回自动。",
  outOfDate: (why: string, since: string) =>
    `未能更新${since === "" ? "" : `，下面是 ${since} 的情况`}。${why}`,
  checkedAt: (at: Date) => `${at.toLocaleTimeString("zh-CN", { hour12: false })} 核对`,
  no: "取消",
  stop: "停止",
  dismiss: "收起提示",
  ask: {
    take: (label: string, cells: number) => `${label}（改 ${cells} 格）`,
    differences: "不同的数",
    sheet: (sheet: string, cells: number) => `${sheet}（${cells} 处）`,
    here: "表里",
    there: "导入",
  },
  date: {
    pick: "选日期",
    today: "今天",
  },
  deskGone: "读文件的后台程序停了，已读的文件要重新选。请关闭窗格后重新打开；仍不行，请联系管理员。",
  broken: {
    title: "这一页没能显示",
    hint: "工作簿里的内容没有动过。请重新载入窗格；仍不行，请联系管理员。",
    reload: "重新载入窗格",
  },
  unreachable: {
    title: "读不到工作簿",
    retry: "再试一次",
  },
  ...startStrings,
  ...checkStrings,
  ...compareStrings,
  ...fillStrings,
  ...marksStrings,
  ...reportStrings,
  ...writeStrings,
} as const;
