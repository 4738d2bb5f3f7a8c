import { besideRequests } from "../meaning/requests/beside";
import { saysAllSettled, settles } from "../meaning/requests/settles";
import { sumsCarried, sumsChannels, sumsResults } from "../meaning/requests/sums";
import { toldOf, type Told } from "../meaning/requests/told";
import { elsewhere, figures, type Reading, type ReadingRule } from "../meaning/reading";
import type { Flow, View } from "../meaning/state";
import { requestTerms } from "../meaning/terms";
import { has, is, sensesIn } from "../meaning/senses";
import { onlyOne } from "./askers";

/**
 * Requests received, settled and in hand. The noun may stand before the number or behind it, with a modifier
 * between; a number of the ways that requests came in, of a part of the organ, or of what was asked for is none.
 *
 * @example
 * 2023 | 全年共收到政府信息公开申请23件，办结20件。 | 23 requests.new.total; 20 requests.resultTotal.total
 * 2023 | 年度政府信息公开申请120件全部办结。 | 120 requests.new.total; 120 requests.resultTotal.total
 * 2023 | 全年受理15件，予以公开9件、部分公开1件、无法提供5件。 | 15 requests.new.total; 9 requests.granted.total; 1 requests.partlyGranted.total; 5 requests.unavailable.total
 * 2023 | 受理公开政府信息申请6件。 | 6 requests.new.total
 * 2023 | 收到12件信息依申请公开，其中10件已经按时完成答复。 | 12 requests.new.total; 10 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请11件，已办毕9件。 | 11 requests.new.total; 9 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请10件，其中网上申请6件，信函申请4件。 | 10 requests.new.total
 * 2023 | 受理政府信息公开申请7件（2件信函、5件政府网站渠道申请）。 | 7 requests.new.total
 * 2023 | 收到政府信息公开申请318件；予以公开121件、部分公开64件，两项合计185件。 | 318 requests.new.total; 121 requests.granted.total; 64 requests.partlyGranted.total; 185 requests.granted.total+requests.partlyGranted.total
 * 2023 | 全年共答复68件，新收66件、上年结转4件、结转下年2件。 | 68 requests.resultTotal.total; 66 requests.new.total; 4 requests.carriedIn.total; 2 requests.carriedOut.total
 * 2023 | 申请公开的内容涉及征地补偿（19件）、规划许可（11件）和其他事项（5件），共计35件。 | 35 requests.new.total
 * 2023 | 规范办理依申请公开。充分考虑市民诉求，依法答复。全年共收到90件申请，已办结86件、正在办理4件。 | 90 requests.new.total; 86 requests.resultTotal.total; 4 requests.carriedOut.total
 * 2023 | 网站受理依申请公开41件、邮寄受理22件，合计63件。 | 63 requests.new.total
 * 2023 | 全县受理政府信息公开申请157件（其中县政府办受理23件）。 | 157 requests.new.total
 * 2023 | 受理申请25件政府信息公开，其中9件为申请公开拆迁信息。 | 25 requests.new.total
 * 2023 | 依申请公开专栏访问量3201次，编印依申请公开典型案例12个，落实信息公开申请登记、答复5项制度。 |
 * 2022 | 制作依申请公开文件40件。 |
 * 2023 | 审核拟公开信息860条，其中不予公开12条、依申请公开9条。 |
 * 2023 | 局属各单位共受理依申请公开9件，局机关受理31件。 |
 * 2023 | 各镇收到申请88件，区直部门收到130件，全区共收到政府信息公开申请218件。 | 218 requests.new.total
 * 2023 | 其中，涉及土地类的政府信息公开申请11件。全年受理申请类事项2300件。 |
 * 2023 | 指导街镇办理依申请公开64件次，一网通办平台受理申请1.6万件，其中投诉9件、举报3件。 |
 * 2023 | 城市道路申请件77件，受理网络问政182件。 |
 * 2023 | 未收到信息公开申请，受理护照申请312件、燃气开户申请45件。 | 0 requests.new.total
 * 2023 | 其中：区教育局受理依申请公开11件，区民政局9件，区水利局4件。 |
 * 2023 | 其中，我局受理依申请公开11件。 | 11 requests.new.total
 * 2023 | 群众通过网站及邮寄方式提交政府信息公开申请15件。 | 15 requests.new.total
 * 2023 | 公民向我局提出政府信息公开申请8件。 | 8 requests.new.total; 8 requests.new.natural
 * 2023 | 收到政府信息公开19件（含上年结转2件）。 | 19 requests.new.total+requests.carriedIn.total; 2 requests.carriedIn.total
 * 2023 | 办理政府信息公开申请61件，办结54件，结转下一年办理7件。 | 61 requests.new.total+requests.carriedIn.total; 54 requests.resultTotal.total; 7 requests.carriedOut.total
 * 2023 | 在办结的14件申请中，予以公开11件，申请人撤销3件。 | 14 requests.resultTotal.total; 11 requests.granted.total; 3 requests.otherRest.total
 * 2023 | 全区受理依申请公开800件，结转下年度39件，区政府本级受理206件，结转下年度6件。 | 800 requests.new.total; 39 requests.carriedOut.total
 * 2023 | 对网民留言3条先行沟通，年内收到申请17件，予以公开8件、部分公开9件。 | 17 requests.new.total; 8 requests.granted.total; 9 requests.partlyGranted.total
 * 2023 | 累计受理并办结依申请公开事项30件。 | 30 requests.new.total; 30 requests.resultTotal.total
 * 2023 | 收到依申请公开请求5件，按时办结4件。 | 5 requests.new.total; 4 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请21件，有7件申请未按政府信息公开申请处理。 | 21 requests.new.total
 * 2023 | 收到申请18件，其中3件依法不作为政府信息公开申请办理。 | 18 requests.new.total
 * 2023 | 收到申请9件，未按期答复的没有。对不作为政府信息公开申请办理的来信逐一说明。 | 9 requests.new.total
 */
export const requests: ReadingRule = { name: "requests", read: readRequests };

type Row = "received" | "carriedIn" | "settled";

/** Sums and settled ones, the surest first; whatever came in is none of those settled. */
const kinds: readonly (readonly [
  holds: (told: Told) => boolean,
  rows: readonly Row[],
  flow: Flow,
  score: number,
])[] = [
  [({ view }) => sumsCarried(view), ["received", "carriedIn"], "received", 5],
  [({ view }) => sumsChannels(view), ["received"], "received", 5],
  [({ view }) => sumsResults(view), ["settled"], "settled", 5],
  [({ view, arrives }) => !arrives && settles(view) && !saysAllSettled(view), ["settled"], "settled", 4],
  [({ view, arrives }) => !arrives && isInHand(view), ["settled"], "handled", 4],
];

function readRequests(view: View): Reading | undefined {
  const told = toldOf(view);
  if (!told) return undefined;
  const beside = besideRequests(told);
  if (beside) return beside;
  const kind = kinds.find(([holds]) => holds(told));
  if (!kind) return told.arrives || told.named ? received(told) : undefined;
  const [, rows, flow, score] = kind;
  const keys = rows.map((row) => view.rows[row]);
  return figures(requestTerms(view.rows, keys), score, { flow });
}

function received(told: Told): Reading | undefined {
  const { view, arrives } = told;
  if (isOneOfClasses(told)) return elsewhere("other", 4, "class");
  const also = arrives ? [...alsoOfOneKind(view), ...alsoSettled(view)] : [];
  const terms = requestTerms(view.rows, [view.rows.received]);
  return figures(terms, 4, { flow: "received", ...(also.length > 0 ? { also } : {}) });
}

const isInHand = ({ lead }: View) => has(lead, "handle") && !has(lead, "open");

/** `属于主动公开3件；依申请公开3件`: how they were answered, behind their total. */
function isOneOfClasses({ view: { lead, tail, value, state, here }, arrives }: Told): boolean {
  // `2件依申请公开、1件部分公开`: a result among others
  if (lead.length === 0 && here.overview.outcomes > 0 && /^依申请公开$/.test(tail[0]?.word ?? ""))
    return state.received !== undefined && value < state.received.value;
  const [word] = lead.filter((each) => !is(each, "by") && !is(each, "among"));
  const alone =
    word !== undefined && lead.every((each) => each === word || is(each, "by") || is(each, "among"));
  return (
    !arrives &&
    alone &&
    /^依申请公开/.test(word.word) &&
    state.received !== undefined &&
    value < state.received.value
  );
}

/** `受理并办结依申请公开30件`: as many were settled. */
function alsoSettled({ lead, raw, rows }: View) {
  const settled = lead.find((word) => is(word, "settle"));
  const terms = requestTerms(rows, [rows.settled]);
  return terms && settled && isSettledToo.test(raw) ? [{ from: settled.start, terms }] : [];
}

const isSettledToo =
  /(?:收到|受理|接收|接到)并(?:全部|均|按时|按期|依法|依规|及时|已)*(?:办结|答复|办理完毕|办理完成|回复)/;

/** `收到公民提出的申请8件`: those of persons are as many. */
function alsoOfOneKind({ lead, rows, statement, raw, state }: View) {
  const found = sensesIn(lead, "applicant");
  const kind = onlyOne(found);
  const [first] = found;
  if (!kind || !first || !has(lead, "receive", "receiveNew", "submit") || /等/.test(raw)) return [];
  if (state.text.charAt(first.word.end) === "、" && found.length === 1) return [];
  if (/单位|组织|群众|社会/.test(raw) && kind.members.length === 1 && !/^(?:.*)(?:社会公益组织)/.test(raw))
    return [];
  const terms = requestTerms(rows, [rows.received], kind.key);
  return terms && statement.mention.value > 0 ? [{ from: first.word.start, terms }] : [];
}
