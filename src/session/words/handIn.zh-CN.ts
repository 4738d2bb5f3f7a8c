import type { PageId } from "../../sheets/page/page";

/** What the actions on 对比, 图表, 交稿单 and the set to hand in say, and the 核对记录 in it. */
export const handInStrings = {
  pages: {
    names: { comparison: "对比", pictures: "图表", seal: "交稿单" } satisfies Record<PageId, string>,
    making: (name: string) => `正在生成“${name}”表……`,
    made: (sheet: string) => `已生成工作表“${sheet}”。`,
    noCharts: "这里画不出其中的图，数字表照样可用。",
    ask: (sheet: string) =>
      `工作表“${sheet}”已经有了，已转到那里。要按现在的数重新生成吗？在那张表上加写的内容会丢失。`,
    anew: "重新生成",
  },
  sentences: {
    adding: "正在加入对比语句……",
    added: (place: string) => `已加入“正文”的“${place}”，数字随表更新。`,
    stands: (place: string) => `“${place}”里已经有这几句了。`,
    none: "这个格式没有可以加入的地方。",
  },
  handIn: {
    making: "正在生成整套材料并逐一读回核对……",
    made: (files: number, todos: number) =>
      `整套 ${files} 份已生成，读回核对一致，请到下载文件夹查看。${todos > 0 ? `正文还有 ${todos} 处待填写，以〔〕标出。` : ""}`,
    differs: (differences: readonly string[]) =>
      `写好的文件读回来和表里不一致，没有交出：\n${differences.slice(0, 5).join("\n")}${differences.length > 5 ? `\n等 ${differences.length} 处` : ""}`,
    makingPaper: "正在生成交稿单……",
    noDownload: "这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel。",
  },
  record: {
    title: (report: string) => `${report}核对记录`,
    verdict: (line: string) => `结论：${line}。`,
    basis: (notice: string) => `格式依据：${notice}。`,
    open: "一、待处理",
    explained: "二、已说明",
    advice: "提示",
    none: "无。",
    sums: (count: number) => `三、全部算式（${count} 条）`,
    clause: (clause: string) => `依据：${clause}`,
    explanation: (text: string) => `审核说明：${text}`,
    sum: (place: string, sum: string, state: string) => `${place}：${sum}（${state}）`,
    states: { balanced: "平", broken: "不平", pending: "待填", unreadable: "有格不是数字" },
    at: (at: Date) =>
      `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${at.toLocaleTimeString("zh-CN", { hour12: false })}核对`,
    making: "正在生成核对记录……",
    saved: (name: string) => `已生成“${name}”，请到下载文件夹查看。`,
  },
} as const;
