import type { About } from "./claim";
import type { Context, Spot } from "./context";
import { decisions, documentActs } from "./lexicon";

const noun = /规范性文件|规章(?!制度|文件)/g;
/** Without the noun, nothing else may be what was issued: `本年度制发0件`, `现行有效文件20件`. */
const onlyAct =
  /^(?:\d{4}年)?(?:本年度?|全年|当年|年内|新|共|累计|其中|截至.*?|目前|现|均|仍|已|清理|宣布|含|包括|同时|和|及|并|、)*(?:制发|制定|印发|发布|出台|新增|废止|失效|现行有效|继续有效|有效)(?:和失效|或失效)?(?:的)?(?:文件)?(?:件数|数量|数)?(?:共|为|共计)?$/;
const unitOfDocuments = /^(?:件|份|部|个|项|条|)$/;

/** What a number says of 规章 and 行政规范性文件; undefined if it does not speak of them. */
export function documentAbout({ near, next, mention, after }: Spot, context: Context): About | undefined {
  if (!unitOfDocuments.test(mention.unit)) return undefined;
  const afterwards = /^(?:的)?(?:行政)?(?:规范性文件|规章)(?!制度|文件)/.exec(next)?.[0] ?? "";
  const named = [...near.matchAll(noun), ...afterwards.matchAll(noun)];
  const tail = near.slice((named.at(-1)?.index ?? 0) + (named.at(-1)?.[0].length ?? 0));
  if (
    /解读|政策文件|部门文件|其他|备案|审查|征求|意见|信息公开|条款|配套/.test(named.length > 0 ? tail : near)
  )
    return undefined;
  const act = actOf(near);
  // `对12件规范性文件进行审查`: what was done to them is no figure.
  if (afterwards !== "" && act === undefined) return undefined;
  if (named.length === 0) {
    const known = context.subject === "documents" && context.document !== undefined;
    if (!known || act === undefined || !onlyAct.test(near)) return undefined;
  }
  const rows = [
    ...new Set(named.map(([word]) => (word.startsWith("规章") ? "rules" : "normativeDocuments"))),
  ];
  const [row = context.document ?? "normativeDocuments"] = rows.slice(-1);
  context.document = row;
  context.subject = "documents";
  // What is broken down into made, amended and repealed is the sum of these, which no table holds.
  if (/^（(?:含|其中)?.{0,4}新制定/.test(after)) return { kind: "elsewhere", what: "document" };
  if (/清理|修改|修订|审核/.test(near) && act !== "repealed" && act !== "inForce")
    return { kind: "elsewhere", what: "document" };
  const together = rows.length > 1 && /(?:和|及|与|、)(?:行政)?规范性文件(?:共|合计|.{0,6}均为)?$/.test(near);
  const [first = row, ...others] = together ? rows : [row];
  const id = (each: string) => `disclosure.${each}.${act ?? "issued"}`;
  return { kind: "figures", terms: [id(first), ...others.map(id)] };
}

function actOf(words: string): string | undefined {
  return documentActs.find(([cue]) => cue.test(words))?.[1];
}

/** What a number says of licensing, penalties and coercion; published items about them are not decisions. */
export function decisionAbout({ near, next, mention }: Spot): About | undefined {
  if (!/^(?:件|件次|宗|起|份|次|个|)$/.test(mention.unit)) return undefined;
  const found = decisions.filter(([cue]) => cue.test(near));
  if (found.length === 0) return undefined;
  const at = Math.max(...found.map(([cue]) => near.search(cue)));
  const tail = near.slice(at + 4);
  if (
    /信息|类|事项|案卷|申请|公示|公开|栏|结果|双公示|清单|文书|指南|办件|立案/.test(tail) ||
    /^(?:信息|公示)/.test(next)
  )
    return undefined;
  if (/公示|信息/.test(near.slice(0, at)) && !/作出|处理决定/.test(near)) return undefined;
  const together =
    found.length > 1 && /(?:和|及|与|、)行政(?:许可|处罚|强制)(?:决定)?(?:共|合计)?$/.test(near);
  const rows = found
    .map(([cue, row]) => ({ row, at: near.search(cue) }))
    .sort((a, b) => b.at - a.at)
    .map(({ row }) => `disclosure.${row}.decisions`);
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  return { kind: "figures", terms: together ? [first, ...others] : [first] };
}
