import type { Frame, Terms } from "../claim";
import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import type { View } from "../meaning/state";
import { actOf, made } from "../meaning/documents/acts";
import {
  isInOneName,
  isInOneOfTwoWords,
  isOfOneOrganBeside,
  madeOfSeveral,
} from "../meaning/documents/parts";
import { asTerms } from "../meaning/terms";
import { has, is, sensesIn } from "../meaning/senses";
import type { Act } from "../lexicon";
import type { Word } from "../text/tokens";

/**
 * 规章 and 行政规范性文件: made, repealed, in force. Documents of other kinds, what was done to them otherwise, and
 * those in a database are none. One in a list of published items is taken for one that was made, with a doubt: where the
 * table differs, the clerk is asked.
 *
 * @example
 * 2023 | 全年制发行政规范性文件12件，废止3件，现行有效90件。 | 12 disclosure.normativeDocuments.issued; 3 disclosure.normativeDocuments.repealed; 90 disclosure.normativeDocuments.inForce
 * 2023 | 主动公开规章13件，行政规范性文件60件，其他文件162件。 | 13 disclosure.rules.issued; 60 disclosure.normativeDocuments.issued
 * 2023 | 共公开政府信息40条，其中规范性文件3件、公示公告37条。 | 3 disclosure.normativeDocuments.issued
 * 2023 | 共公开政府信息40条，其中规范性文件类信息3条、公示公告类37条。 |
 * 2023 | 发布文件86件（规范性文件13件）。 | 13 disclosure.normativeDocuments.issued
 * 2023 | 印发规范性文件9件，2件废止，52件现行有效。 | 9 disclosure.normativeDocuments.issued; 2 disclosure.normativeDocuments.repealed; 52 disclosure.normativeDocuments.inForce
 * 2023 | 规章库收录规章25部、规范性文件310件。 |
 * 2023 | 对12件规范性文件进行合法性审查，备案规范性文件6件，对有效期届满的3件规范性文件进行评估。 |
 * 2021 | 发布10件规范性文件及23件规划计划。 | 10 disclosure.normativeDocuments.issued
 * 2023 | 公开规章2条、其他文件21条。常务会议审议规范性文件3件。 | 2 disclosure.rules.issued
 * 2023 | 集体审议并印发规范性文件3件。 | 3 disclosure.normativeDocuments.issued
 * 2023 | 统一发布镇街2023年规范性文件12件。 |
 * 2023 | 通过政府网站发布规范性文件3件、通知公告86条。 | 3 disclosure.normativeDocuments.issued
 * 2023 | 解读规范性文件9件，计划2024年制定规章2件。 |
 * 2023 | 清理规范性文件35件，其中废止3件，继续有效32件。 | 3 disclosure.normativeDocuments.repealed; 32 disclosure.normativeDocuments.inForce
 */
export const documents: ReadingRule = { name: "documents", read: readDocuments };

const units = new Set("件 份 部 个 项 条 篇 ".split(" "));

/** Documents that some words name, and what they say was done to them. */
interface Told {
  readonly view: View;
  readonly named: ReturnType<typeof sensesIn<"document">>;
  /** They are named behind the number: `12件规范性文件`. */
  readonly behind: boolean;
  readonly act: Act | undefined;
}

function readDocuments(view: View): Reading | undefined {
  if (!units.has(view.unit)) return undefined;
  const told = toldOf(view);
  if (countsOtherThings(told) || isOfSuchItems(told)) return undefined;
  if (isDraft(view)) return elsewhere("document", 6.5);
  if (told.named.length === 0 && view.state.subject !== "documents") return undefined;
  if (isInOneOfTwoWords(view)) return { ...elsewhere("document", 7), document: keyOf(told) };
  if (told.named.length === 0) return bareAct(told);
  const beside = besides.find(([holds]) => holds(told));
  if (beside) return beside[1];
  if (told.behind && told.act === undefined && !has(view.lead, "publish")) return undefined;
  if (madeOfSeveral(view)) return { ...elsewhere("document", 6.6), document: keyOf(told) };
  return counted(told, isListed(told) ? "publication" : undefined);
}

/** The documents that it tells of, for what is told of them behind it. */
const keyOf = ({ named, view: { state } }: Told) => named.at(-1)?.sense.key ?? state.document ?? "";

function toldOf(view: View): Told {
  const { lead, tail } = view;
  const own = sensesIn(lead, "document").filter(({ word }) => !isOfNumberBefore(word, view));
  const behind = own.length > 0 ? actOf(tail) : lead.length === 0 ? actBehind(view) : undefined;
  const act = actOf(lead) ?? behind;
  if (own.length > 0) return { view, named: own, behind: false, act };
  const named = sensesIn(tail, "document");
  return { view, named, behind: named.length > 0, act };
}

/** `，0件废止，52件现行有效`: said directly behind the number. */
const actBehind = ({ tail: [next], statement: { mention } }: View): Act | undefined =>
  next?.start === mention.end ? actOf([next]) : undefined;

/** `10件规范性文件及23件规划`: counted by the number before. */
function isOfNumberBefore({ start, end }: Word, { clause, statement, state }: View): boolean {
  const before = clause.statements[clause.statements.indexOf(statement) - 1];
  return before?.mention.end === start && /^[及和与、]$/.test(state.text.slice(end, statement.mention.start));
}

/** `规范性文件解读12件`, `解读规范性文件9件`: what stands between the document and the number, or what is done to it, is what is counted. */
function countsOtherThings({ view: { lead, tail, statement }, named, behind }: Told): boolean {
  const last = behind ? undefined : named.at(-1);
  const after = last ? lead.slice(lead.indexOf(last.word) + 1) : lead;
  const words = named.length === 0 ? after.filter(({ word }) => word !== "文件") : after;
  const next = tail[0];
  const before = last && lead[lead.indexOf(last.word) - 1];
  return (
    (is(before, "activity") && before?.end === last?.word.start) ||
    has(words, "activity", "paper", "info", "business", "ask") ||
    (named.length > 0 && has(words, "receive")) ||
    (is(next, "activity") && next?.start === statement.mention.end)
  );
}

/** `规范性文件类信息16条`: items about them. */
const isOfSuchItems = ({ view: { state }, named, behind }: Told): boolean => {
  const last = behind ? undefined : named.at(-1)?.word;
  return last !== undefined && state.text.charAt(last.end) === "类";
};

/** `拟制定规范性文件3件`: not made yet. */
const isDraft = ({ raw }: View) => /拟[^，]{0,12}$/.test(raw);

/** Documents that are planned or kept, or to which something was done that no column holds. */
const besides: readonly (readonly [holds: (told: Told) => boolean, reading: Reading])[] = [
  [({ view }) => has(view.lead, "database"), elsewhere("document", 7, "database")],
  [({ view }) => has(view.lead, "powerList"), elsewhere("document", 7, "powerList")],
  [isOfUnits, elsewhere("document", 7, "unit")],
  [
    ({ view: { lead }, act }) => act === undefined && has(lead, "receive", "receiveNew"),
    elsewhere("document", 7),
  ],
  [({ view }) => isInOneName(view) || isOfOneOrganBeside(view), elsewhere("document", 7, "unit")],
  [isOnlyExamined, elsewhere("document", 6.5)],
  [({ view }) => has(view.lead, "next"), elsewhere("document", 7)],
];

/** `对12件规范性文件进行合法性审查`. */
function isOnlyExamined({ view: { lead, tail }, behind, act = made }: Told): boolean {
  return (act === made && has(madeAfter(lead), "examine")) || (behind && has(tail, "examine"));
}

/** `审议并印发规范性文件3件`: examined first, and then made. */
function madeAfter(lead: readonly Word[]): readonly Word[] {
  const made = lead.findLastIndex(({ word }) => /^(?:印发|发布|出台|制发)$/.test(word));
  return lead.slice(made + 1);
}

/** `统一发布乡镇规范性文件68件`: published by us, made by them. */
function isOfUnits({ view: { lead }, named, act }: Told): boolean {
  const [first] = named;
  const at = lead.findIndex((word) => is(word, "publish"));
  return (
    at >= 0 &&
    act === undefined &&
    first !== undefined &&
    lead.slice(at, Math.max(at, lead.indexOf(first.word))).some(isBelow)
  );
}

/** 镇街, 各单位; not the organ's own office. */
const isBelow = (word: Word) => is(word, "unit") && /[镇街乡]|^各|县区|区县/.test(word.word);

/** The figures of the documents, in the column of what was done. */
function counted({ view, named, act }: Told, frame?: Frame): Reading | undefined {
  const { rows, state } = view;
  const column = rows.acts[act ?? actBefore(view) ?? made];
  if (!column) return undefined;
  const keys = coordinated(named, state.text);
  const [first, ...others] = keys.map((key): Terms => [`${rows.documents}.${key}.${column}`]);
  const each = others.length > 0 && view.value > 0 && isOfEach.test(view.raw);
  const from = view.statement.mention.start;
  const terms = each ? first : first && asTerms([first, ...others].flat());
  return figures(terms, frame === undefined ? 6.5 : 6.95, {
    document: keys.at(-1) ?? "",
    ...(each ? { also: others.map((terms) => ({ from, terms })) } : {}),
    ...(frame === undefined ? {} : { frame }),
  });
}

/** `规章、规范性文件均为2件`, `规章和规范性文件各废止1件`. */
const isOfEach = /(?:[均都][为是有]?|各[^，、]{0,4})$/;

/** `废止3件` behind a number of documents; nothing else may be what was repealed. */
function bareAct({ view: { lead, state, rows, raw, clause }, act }: Told): Reading | undefined {
  const column = act === undefined ? undefined : rows.acts[act];
  if (column === undefined || state.document === undefined || has(lead, "database")) return undefined;
  const named = sensesIn(lead, "act").reduce((text, { word }) => text.replace(word.word, ""), raw);
  const strange = named.replace(
    /有效|年[末底]|\d{4}年度?|本年度?|全年|当年|年内|今年|新|共计?|累计|其中|截至.*?|目前|现|均|仍|已|清理|宣布|含|包括|同时|和|及|并|、|的|文件|件数|数量?|为|有|进行|予以|制发|制定|印发|发布|出台|新增|废止|失效|现行|继续|有效|保留|决定|制订|修改后/g,
    "",
  );
  const isPart = has(clause.words, "among") && state.last?.[0].startsWith(`${rows.documents}.`) === true;
  if (isPart && act === made && !has(lead, "present") && !/新/.test(raw)) return undefined;
  if (strange.length > 2 || (has(lead, "examine", "info", "activity") && act === made)) return undefined;
  return figures([`${rows.documents}.${state.document}.${column}`], 6.5, { document: state.document });
}

/**
 * `现行有效的规章14件、规范性文件57件`, `废止文件11件，其中规范性文件4件`: an act that stands before the first of a list, or
 * before its head, goes on to those behind it.
 */
function actBefore({ lead, clause, statement, state }: View): Act | undefined {
  if (lead.length > 2) return undefined;
  const isPart = has(lead, "among");
  const before = isPart
    ? clause.previous?.statements.at(-1)
    : clause.statements[clause.statements.indexOf(statement) - 1];
  if (!before || (!isPart && (lead.length > 1 || state.text.charAt(before.mention.end) !== "、")))
    return undefined;
  const noun = before.lead.findIndex(
    (word) => is(word, "paper") || word.senses.some(({ kind }) => kind === "document"),
  );
  return noun < 0 ? undefined : actOf(before.lead.slice(0, noun));
}

/** An item of a list of published things, which does not say itself that it was made: it stays doubtful. */
function isListed({ view, act, named }: Told): boolean {
  const { state, lead, unit } = view;
  if (act !== undefined) return false;
  if (has(lead, "publish") && unit === "条") return true;
  if (named.every(({ sense }) => sense.formal)) return false;
  if (has(lead, "publish")) return isOnPage(view);
  return state.here.frame === "publication" && (state.here.parts || unit === "条");
}

/** `通过网站发布规范性文件3件`: what a page shows, wherever it was made. */
function isOnPage({ lead, clause }: View): boolean {
  const { previous, opener } = clause;
  return (
    has(lead, "channel") ||
    (opener === "，" && previous?.statements.length === 0 && has(previous.words, "channel"))
  );
}

function coordinated(named: ReturnType<typeof sensesIn<"document">>, text: string): string[] {
  const last = named.at(-1);
  const before = named.at(-2);
  if (!last) return [];
  const together =
    before &&
    before.sense.key !== last.sense.key &&
    /^(?:和|及|与|、|以及)$/.test(text.slice(before.word.end, last.word.start));
  return together ? [before.sense.key, last.sense.key] : [last.sense.key];
}
