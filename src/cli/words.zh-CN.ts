/** Every sentence that the command line prints of its own, and what it says of its use. */
export const words = {
  usage: `用法（FILING 可以是 .json、.docx、.doc、.wps、.odt、.pdf、.html、.mht、.txt、.csv、.xlsx、.xls、.et、.ods）：
  nianbao check PATH… [--last PATH] [--json]
  nianbao report FILING -o FILE.docx|.html|.txt|.zip [--last FILING] [--date 2026年1月23日] [--pictures] [--template T.docx]
  nianbao compare FILING --last FILING [--last2 FILING] [--json]
  nianbao convert IN OUT.json|.xlsx|.docx|.html|.txt
  nianbao claims FILE... [--year Y] [--json] [--explain]
  nianbao reconcile FILING FILE... [--last FILING] [--json]
  nianbao rollup PATH… -o OUT.xlsx [--roster FILE] [--own FILING] [--last PATH] [--tidy OUT.csv] [--returns DIR] [--codes FILE] [--json]
  nianbao seal FILING [-o OUT.docx] [--last FILING] [--verify CODE]
  nianbao issue --roster FILE [--last PATH] [--year Y] -o OUT.zip`,

  noCommand: (name: string) => `没有“${name}”这个命令。`,
  broke: (reason: string) => `程序出错：${reason}。请把文件交给维护人员看。`,
  brokeReading: (reason: string) => `读这个文件时程序出错（${reason}）。请把它交给维护人员看。`,

  /** What is wrong with the arguments. */
  arguments: {
    files: (wanted: number, atLeast: boolean, given: number) =>
      `要给出 ${atLeast ? "至少 " : ""}${wanted} 个文件，给了 ${given} 个。`,
    noOption: (option: string) => `没有“${option}”这个选项。`,
    options: (names: readonly string[]) => `可用的选项：${names.map((name) => `--${name}`).join("、")}。`,
    noContent: (option: string) => `选项“${option}”后面不带内容。`,
    wantsContent: (option: string) => `选项“${option}”后面要写内容。`,
    reportOutput: "请用 -o 给出要写的文件：.docx、.html、.txt，或一套材料的 .zip。",
    templateOutput: "用 --template 时，-o 应是 .docx 文件。",
    output: (extension: string) => `-o 应是 ${extension} 文件。`,
    zipOutput: "请用 -o 给出要写的 .zip 文件。",
    roster: "请用 --roster 给出名册。",
    last: "请用 --last 给出上年的报告。",
    year: (typed: string) => `--year “${typed}”不是四位年份。`,
  },

  /** Why a path cannot be read, without the path; by the codes of Node. */
  unreadable: new Map([
    ["ENOENT", "没有这个文件。"],
    ["ENOTDIR", "没有这个文件。"],
    ["EACCES", "没有权限读取。"],
    ["EPERM", "没有权限读取。"],
    ["ENAMETOOLONG", "文件名太长。"],
  ]),
  unreadableAsEver: (code: string) => `读不出来（${code || "未知原因"}）。`,
  noFile: (isFolder: boolean) => `${isFolder ? "是文件夹" : "不是文件"}，读不了。请给出一个文件。`,
  noFiles: "里面没有文件。",
  noUnits: "名册里没有单位名称。请每行写一个单位。",
  noCodes: "里面没有指纹。请每行写一个单位和它交稿单上的指纹，用逗号隔开。",

  /** Why a path cannot be written, without the path; by the codes of Node. */
  unwritable: new Map([
    ["ENOENT", "写不进去：没有这个文件夹。"],
    ["ENOTDIR", "写不进去：没有这个文件夹。"],
    ["EISDIR", "写不进去：这是一个文件夹，请给出文件名。"],
    ["EACCES", "写不进去：没有权限。"],
    ["EPERM", "写不进去：没有权限，或者文件正被打开。"],
    ["EBUSY", "写不进去：文件正被打开，请先关闭。"],
    ["EROFS", "写不进去：这个位置只能读。"],
    ["ENOSPC", "写不进去：磁盘已满。"],
    ["ENAMETOOLONG", "写不进去：文件名太长。"],
    ["EEXIST", "写不进去：那里已有一个同名的文件。"],
  ]),
  unwritableAsEver: (why: string) => `写不进去（${why}）。`,
  isSource: "这就是要读的文件，不会覆盖。请换一个文件名。",

  written: (path: string) => `已写入 ${path}。`,
  setWritten: (path: string) => `已写入 ${path}，读回核对一致：`,
  issued: (path: string, units: number, year: number) => `已写入 ${path}：${units} 个单位，${year} 年度。`,
  todos: (places: number) => `还有 ${places} 处待填写，文中以〔〕标出。`,
  mistake: (place: string, line: number, column: number, message: string, nearest?: string) =>
    `模板 ${place} 第 ${line} 行第 ${column} 列：${message}${nearest === undefined ? "" : `，是不是“${nearest}”`}。`,
  missing: (figures: number) => `文件里没有的数字 ${figures} 个，留空。`,
  doubt: (kind: string, found: string) => `请核对（${kind}）：${found}`,
  suspect: (what: string) => `疑似 ${what}`,
  open: (mandatory: number, toExplain: number) => `${mandatory} 处须改正，${toExplain} 处待核实`,

  /** Why a claim is read as it is. */
  why: {
    rule: (name: string) => `规则 ${name}`,
    frame: (name: string) => `语境 ${name}`,
    alternatives: (terms: readonly string[]) => `也可指 ${terms.join("、")}`,
    rivals: (terms: readonly string[]) => `其他读法 ${terms.join("、")}`,
  },
} as const;
