import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import type { View } from "../meaning/state";
import { isOneOfKinds, isOnlyMeasures } from "../meaning/decisionsOfOneKind";
import { asTerms } from "../meaning/terms";
import { has, is, namesSomething, sensesIn } from "../meaning/senses";
import type { Clause } from "../outline/clause";
import type { Word } from "../text/tokens";

/**
 * Decisions of licensing, penalties and coercion. Published items about them, the matters of a power list and
 * applications are none.
 *
 * @example
 * 2023 | 作出行政许可决定1520件、行政处罚决定63件、行政强制决定4件。 | 1520 disclosure.licensing.decisions; 63 disclosure.penalties.decisions; 4 disclosure.coercion.decisions
 * 2023 | 公开行政许可数量共3条，行政处罚本年处理决定数量812条。 | 3 disclosure.licensing.decisions; 812 disclosure.penalties.decisions
 * 2023 | 行政许可处理决定数量为1313件，行政处罚事项4件。 | 1313 disclosure.licensing.decisions; 4 disclosure.penalties.decisions
 * 2023 | 作出行政处罚决定7项。 | 7 disclosure.penalties.decisions
 * 2023 | 办理各类许可事项592件。 | 592 disclosure.licensing.decisions
 * 2023 | 公示行政处罚信息96条、行政许可类信息210条。 |
 * 2023 | 作出行政许可决定145件，其中不予许可3件、准予许可142件。 | 145 disclosure.licensing.decisions
 * 2023 | 作出许可、处罚等行政决定1502件，其中行政许可1377件、行政处罚125件。 | 1502 disclosure.licensing.decisions+disclosure.penalties.decisions; 1377 disclosure.licensing.decisions; 125 disclosure.penalties.decisions
 * 2023 | 梳理行政许可事项88项，公开行政许可438项。 |
 * 2023 | 发布公告31件、规范性文件2件；作出行政许可1,205件，行政处罚77件，行政强制3件。 | 2 disclosure.normativeDocuments.issued; 1205 disclosure.licensing.decisions; 77 disclosure.penalties.decisions; 3 disclosure.coercion.decisions
 * 2023 | 作出行政许可12件，涉及行政处罚3件。 | 12 disclosure.licensing.decisions
 * 2023 | 发布公告31件，行政许可12件，行政处罚7件。 |
 * 2023 | 行政许可处理决定数 123，行政处罚处理决定数量45，行政强制处理决定数0。 | 123 disclosure.licensing.decisions; 45 disclosure.penalties.decisions; 0 disclosure.coercion.decisions
 * 2023 | 行政许可项目11项，处理决定342件；行政处罚项目86项，全年处理决定57件。 | 342 disclosure.licensing.decisions; 57 disclosure.penalties.decisions
 * 2023 | 办理采矿许可4件、用地许可24件，许可总计28件；出具行政处罚决定书12份。 | 28 disclosure.licensing.decisions; 12 disclosure.penalties.decisions
 * 2023 | 公示行政处罚决定书30份。 |
 * 2023 | 行政许可：本年处理决定数量137。行政处罚：处理决定21件。 | 137 disclosure.licensing.decisions; 21 disclosure.penalties.decisions
 */
export const decisions: ReadingRule = { name: "decisions", read: readDecisions };

const plain = new Set("件 件次 宗 起 份 次 个 例 ".split(" "));

/** A number behind the name of a kind of decisions. */
interface ToldDecisions {
  readonly view: View;
  readonly found: ReturnType<typeof sensesIn<"decision">>;
  /** The words between the name and the number. */
  readonly after: readonly Word[];
  /** The text between them. */
  readonly between: string;
  readonly id: string;
  /** Said to be decisions: 作出, 决定. */
  readonly made: boolean;
  readonly handled: boolean;
}

function readDecisions(view: View): Reading | undefined {
  const told = toldOf(view);
  const kind = told && kinds.find(([holds]) => holds(told));
  return told && kind?.[1](told);
}

function toldOf(view: View): ToldDecisions | undefined {
  const { lead, raw } = view;
  const own = sensesIn(lead, "decision");
  const found = own.length > 0 ? own : decidedBefore(view);
  const last = found.at(-1);
  if (!last) return undefined;
  const made = has(lead, "decide") || /决定(?!书)/.test(raw) || isDecidedBefore(view);
  const handled = has(lead, "handle", "settle") && !has(lead, "examine", "publish", "powerList");
  const after = own.length > 0 ? lead.slice(lead.indexOf(last.word) + 1) : [];
  const between = own.length > 0 ? raw.slice(raw.lastIndexOf(last.word.word) + last.word.word.length) : "";
  return { view, found, after, between, id: last.sense.id, made, handled };
}

/** `行政许可项目11项，处理决定342件`, `公开处罚决定，全年共作出12件`: what is decided, named once, in the clause before. */
function decidedBefore({ lead, clause: { previous, opener }, statement, clause }: View) {
  const bare = has(lead, "decide") && !namesSomething(lead) && clause.statements[0] === statement;
  if (!bare || opener !== "，" || !previous) return [];
  const [only, ...others] = sensesIn(previous.words, "decision");
  return only && others.length === 0 ? [only] : [];
}

const nothing = () => undefined;
const other = () => elsewhere("other", 6);
const published = () => elsewhere("published", 6);

/** What a number in words of decisions is; the first that holds. Without a reading it is for other rules to say. */
const kinds: readonly (readonly [
  holds: (told: ToldDecisions) => boolean,
  reading: (told: ToldDecisions) => Reading | undefined,
])[] = [
  [isCountedOtherwise, nothing],
  [countsMatters, nothing],
  [countsItemsBeside, ({ id }) => figures([id], 6)],
  [countsItems, published],
  [({ between, made }) => between.startsWith("书") && !made, published],
  [({ view }) => isOneOfKinds(view) || isOnlyMeasures(view), other],
  [
    ({ between }) =>
      /类|案卷|结果|立案|主体|人员|清单|双公示|申请|撤销|注销|听证|审查|新增|新办|变更|延续/.test(between),
    nothing,
  ],
  [({ view, id }) => isRefused.test(view.raw) || isPartOfLast(view.clause, id), other],
  [({ view }) => has(view.lead, "next"), other],
  [({ view, made }) => !made && has(view.lead, "concern", "receive", "receiveNew"), other],
  [isOfPowers, () => elsewhere("other", 6, "powerList")],
  [({ view, made }) => !made && has(view.lead, "info"), published],
  [isListed, () => elsewhere("published", 6, "publication")],
  [() => true, counted],
];

function isCountedOtherwise({ view: { unit, raw }, made, handled }: ToldDecisions): boolean {
  const loose = (unit === "项" || unit === "") && (made || handled);
  return !plain.has(unit) && !loose && !isNumberOf(unit, raw);
}

/** The name only stands before what is counted: `行政处罚信息96条`. */
function countsItems({ view: { tail }, after }: ToldDecisions): boolean {
  return (
    has(after, "info", "item", "ask", "business", "activity", "paper", "powerList", "request", "publish") ||
    is(tail[0], "info")
  );
}

/** `办理许可事项592件`: handled, whatever they are called. */
function countsMatters(told: ToldDecisions): boolean {
  return countsItems(told) && told.handled && is(told.after[0], "item");
}

function countsItemsBeside(told: ToldDecisions): boolean {
  return countsItems(told) && isBesideDecisions(told.view);
}

const isRefused = /(?:不予|免予|减轻|从轻|从重|撤销|注销|撤回|吊销|终止)(?:行政)?(?:许可|处罚|强制)/;

function isOfPowers({ found, handled }: ToldDecisions): boolean {
  return !handled && /事项/.test(found.at(-1)?.word.word ?? "");
}

/** `公开政策文件12件、行政许可决定86件`: that they are called decisions does not say that they were made. */
function isListed({ view, handled }: ToldDecisions): boolean {
  const { state, lead } = view;
  const made = has(lead, "decide") || isDecidedBefore(view);
  return state.here.frame === "publication" && !made && !handled && !has(lead, "publish");
}

function counted({ view: { state }, found, id }: ToldDecisions): Reading | undefined {
  const last = found.at(-1);
  const before = found.at(-2);
  const together =
    before && last && /^(?:和|及|与|、|以及)$/.test(state.text.slice(before.word.end, last.word.start));
  return figures(asTerms(together ? found.map(({ sense }) => sense.id) : [id]), 6);
}

/** `作出行政许可1205件，行政处罚77件，行政强制3件`: one verb for a list that names nothing but decisions. */
function isDecidedBefore({ lead, clause, statement }: View): boolean {
  if (lead.length !== 1) return false;
  const { statements } = clause;
  let before = statements[statements.indexOf(statement) - 1] ?? clause.previous?.statements.at(-1);
  for (let seen = 0; before && seen < longestList; seen += 1) {
    if (sensesIn(before.lead, "decision").length === 0) return false;
    if (has(before.lead, "decide")) return !has(before.lead, "publish", "info", "powerList");
    const { statements: own, previous } = before.clause;
    before = own[own.indexOf(before) - 1] ?? previous?.statements.at(-1);
  }
  return false;
}

const longestList = 3;

/** `行政许可处理决定数量为1313件，行政处罚事项4件`: told side by side. */
function isBesideDecisions({ clause: { previous }, lead, unit, state: { text } }: View): boolean {
  const before = previous?.statements.at(-1);
  return (
    before !== undefined &&
    unit === "件" &&
    sensesIn(before.lead, "decision").length > 0 &&
    /决定/.test(text.slice(before.from, before.mention.start)) &&
    lead.every((word) => is(word, "item") || word.senses.some(({ kind }) => kind === "decision"))
  );
}

/** `行政处罚处理决定数量812条`: the number is said to be of decisions, whatever they are counted in. */
const isNumberOf = (unit: string, raw: string) =>
  unit === "条" && /(?:决定|许可|处罚|强制)数量?[共为]?$/.test(raw);

/** `行政许可1045件，其中准予许可1042件、不予许可3件`: told already, as a whole. */
function isPartOfLast({ words, previous }: Clause, id: string): boolean {
  const [whole, ...others] = new Set(
    sensesIn(previous?.words ?? [], "decision").map(({ sense }) => sense.id),
  );
  return has(words, "among") && whole === id && others.length === 0;
}
