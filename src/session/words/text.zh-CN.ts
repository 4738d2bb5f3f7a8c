/** What the actions on the text of the report say: written, generated, taken over, held against the tables. */
export const textStrings = {
  report: {
    doing: {
      word: "正在生成 Word……",
      web: "正在生成网页……",
      copy: "正在复制……",
      sheet: "正在写入“正文”……",
    },
    saved: (name: string) => `已生成“${name}”，请到下载文件夹查看；没有就用“复制全文”。`,
    copied: "全文已复制，可粘贴到 Word、WPS 或网站后台。",
    copiedInstead: "这个 Excel 不能下载文件，已改为复制全文，请粘贴到 Word 或网站后台。",
    toSheet: (cells: number) =>
      cells === 0 ? "“正文”里已经是最新内容，没有改动。" : `已写入“正文”的“生成结果”一栏。`,
    states: {
      done: "已生成",
      todo: "待填写",
      mistake: "模板有误",
      stale: "数已变，待更新",
      edited: "已自行修改",
    },
    askEdited: "“正文”里有自行修改过的“生成结果”，和现在生成的不同：",
    askRenewed: "“正文”的“生成结果”会这样更新：",
    renew: "更新",
    keepEdited: "保留修改",
    regenerate: "换成生成的",
    nameCopied: (placeholder: string) => `已复制 ${placeholder}`,
  },
  template: {
    sampleName: "年度报告模板.docx",
    fileName: (report: string) => `${report}.docx`,
    filling: (name: string) => `正在填写“${name}”……`,
    filled: (name: string, todos: number) =>
      `已生成“${name}”，请到下载文件夹查看。${todos > 0 ? `还有 ${todos} 处待填写，以〔〕标出。` : ""}`,
    making: "正在生成模板样例……",
    made: (name: string) => `已生成“${name}”，改好版式后再选它。`,
    noDownload: "这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel。",
  },
  writing: {
    noSheet: (name: string) => `没有“正文”工作表，${name}还没有存下。请到“填表”补入缺少的工作表。`,
    noRow: (name: string) => `“正文”里找不到${name}这一行，还没有存下。请看“正文”的“位置”一栏是否完整。`,
    conflict: "这一段在工作表“正文”里刚被改过，两边的文字都留着，请选用哪一边。",
    chooseFirst: "请先选定用哪一边的文字。",
    mineKept: "已用工作表的文字；您写的也留着，可以“换回先前的文字”。",
    unused: "正在写的一段还没能存进“正文”，这次没有用上。",
    notSaved: "这一段还没能存进“正文”，请稍后再试。",
    askRestore: {
      default: (name: string) => `${name}改回默认文字。现在的文字会留着，可以再换回来。`,
      previous: (name: string) => `${name}换回先前的文字。现在的文字会留着，可以再换回来。`,
    },
    restore: { default: "恢复默认文字", previous: "换回先前的文字" },
    restoring: "正在写入“正文”……",
    restored: (name: string) => `${name}已换好。`,
    /** An item in the list of what an action could not take back. */
    previousTexts: "可以换回的先前文字",
  },
  adapt: {
    ask: (places: string) => `${places}已有自己的文字，会被换掉（可以再换回来）：`,
    yes: "换掉",
    writing: "正在写入正文模板……",
    written: (places: number) => `已写入“正文”的“模板”一栏 ${places} 处。`,
  },
  facts: {
    taking: "正在写入“其他数据”……",
    taken: (rows: number) => `已记入“其他数据” ${rows} 项，正文可以用它们的名称。`,
    lastYear: (value: string) => `上年：${value}`,
  },
  reading: {
    keeping: "正在记下您的选择",
    kept: "已记下，以后同样的说法不再问。",
  },
} as const;
