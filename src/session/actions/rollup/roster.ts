import { inform, tell, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";
import { strings } from "../../rollup/words.zh-CN";
import { rollAgain } from "./rollAgain";

/** 名册 from a file, or pasted. */
export async function setRoster(context: ActionContext, content: Blob): Promise<void> {
  const roster = await context.desk().roster(content);
  if (roster.length === 0) {
    tell(context, strings.noRoster);
    return;
  }
  changeRollup(context.store, { roster });
  await rollAgain(context);
  inform(context, strings.roster(roster.length));
}

/** Goes on without a roster: no unit is missing, and none is unknown. */
export async function forgetRoster(context: ActionContext): Promise<void> {
  changeRollup(context.store, { roster: undefined });
  await rollAgain(context);
}

/** 不计入, with a reason; without one the file counts again. */
export async function leaveOut(context: ActionContext, file: string, reason?: string): Promise<void> {
  const leftOut = new Map(rollupIn(context.store).leftOut);
  if (reason === undefined) leftOut.delete(file);
  else leftOut.set(file, reason);
  changeRollup(context.store, { leftOut });
  await rollAgain(context);
}
