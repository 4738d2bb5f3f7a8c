import type { View } from "./state";
import { has, namesSomething } from "./senses";

/** Words that may stand between a noun and its number without naming anything else. */
const saysNothing =
  /(?:情况|数量|总数|总量|总体|件数|宗数|案件|案卷|事项|办件|业务|方面|要求|需求|分析|达到|大约|仅有|只有|对于|分别|具体|实际|保持|合并|上?升[至到]|增[至到]|降[至到]|[的数量额类类有达约近仅只为是由从自共计了过到至已也则在对得又人中里内各两三及和与并即能可等型性次件宗起份第列被获以其多])+$/;

/** `依申请公开专栏访问量3201次`, `规范性文件落实台账9份`: a noun that no word of the lexicon knows is what is counted. */
export function countsUnknownNoun({ lead, state, statement: { mention } }: View): boolean {
  const last = lead.at(-1);
  if (!last || !(namesSomething(lead) || has(lead, "ask"))) return false;
  const between = state.text.slice(Math.max(last.end, mention.start - longest), mention.start);
  return /[\u4e00-\u9fff]{2,}$/.test(between.replace(saysNothing, ""));
}

const longest = 16;
