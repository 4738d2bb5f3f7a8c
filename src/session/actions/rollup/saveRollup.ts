import { perform, UserError, type ActionContext } from "../../actionContext";
import { handOver } from "../../handOver";
import type { SavedFile } from "../../outside";
import { rollupIn } from "../../rollup/change";
import { strings } from "../../rollup/words.zh-CN";

const saved = (context: ActionContext, file: SavedFile): string => {
  if (!context.outside.save(file)) throw new UserError(strings.noDownload);
  return strings.saved(file.name);
};

/** The year of the units that were added up; 0 where they do not say. */
const yearIn = ({ store }: ActionContext): number => rollupIn(store).overview?.year ?? 0;

/** 下载汇总表: the roll-up as a workbook of its own. */
export function saveRollup(context: ActionContext): Promise<void> {
  return perform(context, strings.doing.workbook, async () => {
    const content = await context.desk().workbook();
    return saved(context, { name: strings.workbookName(yearIn(context)), content, kind: "xlsx" });
  });
}

/** 逐值明细: one row a value, for data platforms: the file that `--tidy` of the command line writes. */
export function saveTidy(context: ActionContext): Promise<void> {
  return perform(context, strings.doing.tidy, async () => {
    const content = await context.desk().tidy();
    return saved(context, { name: strings.tidyName(yearIn(context)), content, kind: "csv" });
  });
}

/** 退回单 of one unit as a Word file. */
export function saveSlip(context: ActionContext, at: number): Promise<void> {
  return perform(context, strings.doing.slip, async () => {
    const content = await context.desk().slip(at);
    const name = rollupIn(context.store).overview?.units[at]?.name ?? "";
    return content && saved(context, { name: strings.slipName(name), content, kind: "docx" });
  });
}

/** 退回单 of one unit into the clipboard. */
export function copySlip(context: ActionContext, text: string): void {
  void perform(context, strings.doing.copy, () => {
    handOver(context, { text });
    return strings.copied;
  });
}

/** Every 退回单, in one .zip. */
export function saveSlips(context: ActionContext): Promise<void> {
  return perform(context, strings.doing.slips, async () => {
    const content = await context.desk().slips();
    return content ? saved(context, { name: strings.slipsName, content, kind: "zip" }) : strings.noSlips;
  });
}

/** 下发: an empty workbook for every unit of the roster, in one .zip. */
export function issueWorkbooks(context: ActionContext): Promise<void> {
  return perform(context, strings.doing.issue, async () => {
    const { roster = [] } = rollupIn(context.store);
    const year = yearIn(context) || context.store.get().thisYear;
    const content = await context.desk().issue(roster, year);
    return saved(context, { name: strings.issueName(year), content, kind: "zip" });
  });
}
