/** What the preview says where something of it fails, and what it is called. */
export const words = {
  name: "年报助手",
  workbookFailed: "工作簿没能打开。请刷新页面再试；若仍打不开，请换用新版 Edge 或 Chrome。",
  paneFailed: "窗格没能生成",
} as const;
