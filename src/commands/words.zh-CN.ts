import type { Refusal } from "../sheets/port";

/** What the ribbon's commands say when the pane is closed. */
export const strings = {
  nothingMissing: "标准表格都在，没有缺的。",
  noTables: "这个工作簿里还没有标准表格。请先点“插入标准表格”。",
  refused: {
    editing: "有单元格正在编辑。请先按回车或 Esc 结束编辑，再点一次。",
    protected: "工作簿或工作表受保护。请在“审阅”选项卡撤消保护，再点一次。",
    gone: "要找的工作表或单元格已经不在了。请先点“插入标准表格”补齐。",
    changed: "表里刚刚有改动。请再点一次。",
    hidden: "有一张表被隐藏了。请右键点工作表标签，选“取消隐藏”，再点一次。",
    newer: "这个工作簿用更新的年报助手填过。请先更新年报助手。",
    busy: "Excel 正忙，请稍后再点一次。",
    unsupported: "当前的 Excel 版本不支持这个操作。请用 Office 2021 及以上版本。",
    failed: "Excel 没有做成。请再点一次；仍不行，请打开面板看说明。",
  } satisfies Record<Refusal["reason"], string>,
  left: (places: readonly string[]) => `已经写下、没能撤回的：${places.join("、")}。`,
  failed: (message: string) => `没有做成：${message}`,
} as const;

/** A refusal in words, with what stands all the same. */
export const refusedText = ({ reason, left }: Refusal): string =>
  left ? `${strings.refused[reason]}${strings.left(left)}` : strings.refused[reason];
