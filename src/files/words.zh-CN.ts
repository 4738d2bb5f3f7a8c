import { formInForce } from "../form";

/** What reading a file says to people. */
export const messages = {
  empty: "文件是空的。请另选一个文件。",
  noRoster: "名册应是 .txt、.csv 或工作簿，每行一个单位名称。",
  tooLarge: (megabytes: number) => `文件超过 ${megabytes} MB，不像一份年度报告。请另选一个文件。`,
  gone: "文件读不出来，可能已被移动、改名或正由别的程序占用。请关掉打开它的程序，再选一次。",
  oldWord: "这是 Word 97 之前的文件。请用 Word 或 WPS 打开，另存为 .docx 后再选。",
  pdfScan:
    "这份 PDF 是扫描件或图片，里面没有文字。请向提供者要 Word 或可复制文字的 PDF，或者用文字识别（OCR）软件转成 .docx，核对后再选。",
  pdfTooLong: (pages: number) => `PDF 超过 ${pages} 页，不像一份年度报告。请只留年度报告的页，另存后再选。`,
  pdfTooMuch:
    "PDF 里的内容过多（多为扫描件或大图），为安全起见不读下去。请把年度报告单独另存为文字版 PDF 或 .docx 再选。",
  rtf: "这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx 后再选。",
  encrypted: "文件有密码保护。请先取消密码再选。",
  damaged: "文件已损坏或不完整，打不开。请重新下载或另存一份再选。",
  tooIntricate: "文件内容过于庞杂，不像一份年度报告。请另存一份，只留报告本身再选。",
  notInTime:
    "读得太久，已停下：文件内容过于庞杂或已损坏，不像一份年度报告。请用 Word 或 WPS 打开，只留报告本身，另存为 .docx 后再选。",
  tooMuchMemory:
    "读它要占的内存太多，已停下：文件内容过于庞杂或已损坏，不像一份年度报告。请用 Word 或 WPS 打开，只留报告本身，另存为 .docx 后再选。",
  ofd: "这是 OFD 版式文件，直接读不了。请用 WPS 或 OFD 阅读器另存为 .docx 或 PDF 再选；或者全选复制，再用“粘贴表格”。",
  picture: "这是图片，里面的字读不出来。请找报告的 .docx、.pdf 或网页再选。",
  archive: "这是压缩包。请先解压，再选里面的报告。",
  presentation: "这是演示文稿。请选年度报告的 Word、网页或表格文件。",
  mail: "这是 Outlook 邮件。请打开邮件，把附件里的年度报告另存出来再选。",
  foreignOld:
    "这不是 Word、Excel 或 WPS 的文档，而是别的程序的文件，扩展名可能被改过。请确认选对了文件；要用它，先用原来的程序打开，另存为 .docx 或 PDF 再选。",
  bomb: "文件解压后过大，为安全起见不打开。请另存一份再选。",
  unknown:
    "认不出这是什么文件。可以用 .docx、.doc、.wps、.pdf、.odt、.html、.mht、.txt、.csv、.xlsx、.xls、.et、.ods 或 .json。",
  tooLong: (lines: number) => `文件超过 ${lines} 行，不像一份年度报告。请另选一个文件。`,
  noTables: `文件里没有找到年度报告的统计表。请确认选的是${formInForce().narrative.reportName}。`,
  /** The sheet of a backup with what a workbook keeps out of sight. */
  kept: {
    sheet: "备份",
    title: "年报助手备份：审核说明和上年报告",
    note: "请勿改动。要恢复：在“填表”点“从文件导入数字”，选这个文件。",
  },
  longCell: (sheet: string, letters: number, most: number) =>
    `“${sheet}”里有一段文字 ${letters} 字，超过 Excel 一格能放的 ${most} 字。请改短或分成几段，或者存为 .docx。`,
  sums: {
    left: "文件里还有汇总表（各单位合计），没有读；读的是本单位自己的表",
    taken: "文件里只有汇总表，读的是各单位合计，不是一个单位的数字",
  },
  notJson: "不是有效的 JSON 文件，可能不完整。请重新导出一份，或者改选报告的 .docx、.xlsx。",
} as const;
