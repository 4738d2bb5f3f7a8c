/** What opening an archive says to people. */
export const messages = {
  tooLarge: "压缩包解压后过大，为安全起见不打开。请分成几个压缩包。",
  damaged: "压缩包已损坏或有密码，打不开。请重新压缩一份再试。",
  nested: (depth: number) => `压缩包套了 ${depth} 层以上，没有打开。请先解压里面的压缩包。`,
  /** Of files that Office leaves while a document is open. */
  passedOver: (files: number) =>
    `略过 ${files} 个 Office 临时文件（以 ~$ 开头）：有人正开着原文件，请确认已保存。`,
} as const;
