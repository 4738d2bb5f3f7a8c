import type { Terms } from "../../claim";
import { actOf, made } from "../documents/acts";
import { has, senseOf, sensesIn } from "../senses";
import type { DeniedKind, DeniedWords } from "./denial";

/** `未制发规范性文件`, `没有行政处罚`, and `没有废止` behind documents. */
export const documents: DeniedKind = (denied) => {
  const { scope } = denied;
  const decided = sensesIn(scope, "decision");
  const named = sensesIn(scope, "document");
  if (decided.length > 0)
    return has(scope, "request", "disclosure") ? undefined : decided.map(({ sense }) => [sense.id]);
  if (named.length === 0) return decisionsBefore(denied) ?? bareAct(denied);
  return has(scope, "cause") || isAboutTheirContent(denied) ? undefined : undone(denied);
};

/** `没有违反规范性文件`: not that there are none. */
function isAboutTheirContent({ scope, none, state: { text } }: DeniedWords): boolean {
  const end = sensesIn(scope, "document").at(-1)?.word.end ?? none.end;
  return /问题|情况下|违反|不符|违规|权限|具有|资格/.test(text.slice(none.end, end + 6));
}

/** Every document that is named, in the columns of what was not done. */
function undone({ scope, state: { rows } }: DeniedWords): readonly Terms[] {
  const keys = new Set(sensesIn(scope, "document").map(({ sense }) => sense.key));
  const acts = new Set(sensesIn(scope, "act").map(({ sense }) => sense.act));
  const act = actOf(scope) ?? made;
  return (act === rows.inForce || acts.size === 0 ? [act] : [...acts]).flatMap((each) => {
    const column = rows.acts[each];
    return !column ? [] : [...keys].map((key): Terms => [`${rows.documents}.${key}.${column}`]);
  });
}

/** `行政处罚未办理`, `强制没有`: the decisions directly before the denying word. */
function decisionsBefore({
  before,
  scope,
  none,
  state: { text },
}: DeniedWords): readonly Terms[] | undefined {
  const last = before.at(-1);
  const decision = senseOf(last, "decision");
  if (!last || !decision || !/^(?:数量?|决定|案件|方面)?$/.test(text.slice(last.end, none.start)))
    return undefined;
  const [verb, ...others] = scope;
  const done = verb === undefined || has([verb], "handle", "decide", "happen", "collect");
  return done && others.length === 0 ? [[decision.id]] : undefined;
}

/** `没有废止` behind documents. */
function bareAct({ scope, none, state }: DeniedWords): readonly Terms[] | undefined {
  const { rows, document, subject } = state;
  const [first, ...others] = scope;
  const act = first?.start === none.end && others.length === 0 ? senseOf(first, "act") : undefined;
  const column = act && rows.acts[act.act];
  return subject === "documents" && document !== undefined && column !== undefined
    ? [[`${rows.documents}.${document}.${column}`]]
    : undefined;
}
