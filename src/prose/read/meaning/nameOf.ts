/** Words that come before a name without belonging to it. */
const before =
  /^(?:的|了|并|且|和|及|其中|包括|含|截至|目前|共计|总计|累计|合计|总共|共有|全年|本年度?|今年|当年|年内|通过|利用|在|对|为|有|已|新|约|近|各类|\d{4}年度?|[，、：；\s]|共)+/;
const behind = /(?:共计|总计|累计|合计|总共|约|近|达到?|超过?|为|有|的|了|共|数量|数|等|[，、：；\s])+$/;
const longest = 20;

/** What the words around a number call it: `共计主动公开信息4000余条` → 主动公开信息; undefined where they say nothing. */
export function nameOf(lead: string, tail: string): string | undefined {
  const own = lead
    .slice(-longest * 2)
    .replace(before, "")
    .replace(behind, "");
  if (own.length > 1) return own.slice(-longest);
  const after = tail.slice(0, longest).replace(/^的/, "").replace(behind, "");
  return after.length > 1 ? after : undefined;
}
