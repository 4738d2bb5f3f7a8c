/** What the ribbon's commands say of themselves; what an action comes to, the session says. */
export const strings = {
  noTables: "这个工作簿里还没有标准表格。请先点“插入标准表格”。",
  failed: (message: string) => `没有做成：${message}`,
} as const;
