import { inForce } from "./inForce";

/** What the tab 报告 says. */
export const reportStrings = {
  report: {
    title: "生成报告",
    ready: "数字都取自工作表，可以生成了。",
    unready: (open: number, blank: number, fields: number, differs: number) => {
      const parts = [];
      if (open > 0) parts.push(`“核对”里有 ${open} 处待处理`);
      if (blank > 0) parts.push(`表里有 ${blank} 格未填`);
      if (differs > 0) parts.push(`正文有 ${differs} 个数字和表不符，见“数字对账单”`);
      if (fields > 0) parts.push(`正文有 ${fields} 处〔…〕要写`);
      return parts.length === 0 ? "" : `${parts.join("；")}。现在也可以生成。`;
    },
    date: "落款日期",
    datePlaceholder: "如 2026年1月23日",
    word: (open: number) => (open === 0 ? "生成 Word" : `生成 Word（${open} 处待处理）`),
    web: "生成网页",
    copy: "复制全文",
    sheet: "写入工作表",
    mistakes: "正文模板有误，该段照原样保留",
    mistakeAt: (place: string, line: number, column: number) => `${place}，第 ${line} 行第 ${column} 字：`,
    meant: (name: string) => `。是不是“${name}”？`,
    preview: "报告预览",
    table: (sheet: string) => `（${sheet}，数字同工作表）`,
    names: "正文可用的名称",
    namesWhy: "点一下即复制，粘贴到“正文”的“模板”一栏，生成时换成对应的数字。",
    search: `查找名称，如 ${inForce.received}`,
    more: (count: number) => `还有 ${count} 个，请输入文字查找。`,
  },
  template: {
    title: "用自己的 Word 模板",
    why: `本单位有固定版式时用：在 Word 里写 {{ ${inForce.figure} }} 这样的名称，{{ 正文.${inForce.place} }} 是一段文字，{{@${inForce.sheet}}} 单独一段是整张表。`,
    choose: "选择模板生成",
    sample: "下载模板样例",
  },
  facts: {
    title: { lastYear: "上年文字里的其他数据", imported: "导入文字里的其他数据" },
    why: {
      lastYear: (count: number, year: number) =>
        `${year} 年的报告里有 ${count} 个数字统计表里都没有。记入“其他数据”，填上今年的值，沿用的文字就会自动更新。`,
      imported: (count: number) =>
        `导入的文字里有 ${count} 个数字统计表里都没有。记入“其他数据”，文字就从那里取数，分项也会和总数核对。`,
    },
    takeAll: (count: number) => `全部记入（${count} 项）`,
    oneByOne: "逐项选择",
    row: (name: string, value: string) => `${name} ${value}`,
    take: "记入",
    takeOne: (name: string) => `记入 ${name}`,
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
  },
  reconcile: {
    title: "数字对账单",
    verdict: (agrees: number, differs: number, unsure: number) => {
      if (agrees + differs + unsure === 0) return "文中没有表里的数字。";
      if (differs + unsure === 0) return `${agrees} 个数字与表相符。`;
      return [
        ...(differs > 0 ? [`${differs} 个数字与表不符，请改文字或改表`] : []),
        ...(unsure > 0 ? [`${unsure} 个拿不准，请选一个意思，以后不再问`] : []),
      ]
        .join("；")
        .concat("。");
    },
    agree: (count: number) => `${count} 个相符`,
    elsewhere: (count: number) => `${count} 个表外数字`,
    more: (count: number) => `再显示（还有 ${count} 个）`,
    which: "这个数字指什么？",
    meaning: (name: string, held: string | undefined) => (held === undefined ? name : `${name}（${held}）`),
    noMeaning: "不是表里的数字",
    fact: (name: string) => `（${name}）`,
    points: (points: string) => `，${points}`,
    part: (name: string, value: number) => `${name} ${value}`,
    held: (held: string) => `，表中为 ${held}`,
    reading: (reading: string) => `（${reading}）`,
    cells: (title: string, cells: number) => (cells === 1 ? title : `${title} 等 ${cells} 格`),
    holding: "正在核对文中的数字……",
    other: "核对别处的文字",
    open: "打开文件",
    own: "回到本报告正文",
    pasted: "把要核对的文字粘贴到这里",
  },
} as const;
