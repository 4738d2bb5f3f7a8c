import type { About, Terms } from "./claim";
import { carryOf } from "./carry";
import { isAsked } from "./asked";
import type { Context, Spot } from "./context";
import { isSubUnits, listsChannels } from "./parts";
import { applicants, channel, outcomes, requestNoun } from "./lexicon";

const figures = (first: string, ...others: string[]): About => ({
  kind: "figures",
  terms: [first, ...others],
});
const elsewhere = (what: "channel" | "other"): About => ({ kind: "elsewhere", what });

const received = /收到|受理|接收|接到|收悉|收办|新收|收(?=.{0,6}申请)|接(?=.{0,4}申请)|登记/;
const done = /办结|答复|办复|回复|办理完[毕成]|处理完[毕成]|处理完结|(?:办理|处理)/;
/** What a number of requests can be counted in without saying what it is. */
const plainUnit = new Set(["件", "件次", "宗", "起", "份", "单", "封", "例", "", "次", "项", "条", "个"]);
const looseUnit = new Set(["条", "次", "项", "个"]);

const sumsUp = /^，?(?:合计|共计|总计|共)(?:应|需)?(?:办理|处理)?(?:申请)?$/;

/** The form's own kinds of applicants: two of them together are told of requests alone. */
const formApplicants = /商业企业|科研机构|社会公益组织|法律服务机构/g;

const organizationKind = /^requests\.new\.(?:company|research|charity|legalService)$/;

/** What a number says of requests; undefined if it does not speak of them. */
export function requestAbout(spot: Spot, context: Context): About | undefined {
  const { near, next, mention, after } = spot;
  const named = requestNoun.test(near) || requestNoun.test(next) || isAsked(spot, context);
  if (!plainUnit.has(mention.unit) || (looseUnit.has(mention.unit) && !named)) {
    return undefined;
  }
  if (context.subject === undefined && (spot.sentence.match(formApplicants)?.length ?? 0) > 1)
    context.subject = "requests";
  if (/新收.*(?:与|和|及|加|、).*结转.*(?:之和|合计|相加|共)/.test(near))
    return figures("requests.new.total", "requests.carriedIn.total");
  const carry = carryOf(near, context.year) ?? carryOf(next, context.year);
  if (carry && (named || context.subject === "requests" || context.subject === undefined)) {
    context.subject = "requests";
    return figures(`requests.${carry}.total`);
  }

  if (sumsUp.test(near) && context.channels > 0 && mention.value === context.channels) {
    context.received = mention.value;
    return figures("requests.new.total");
  }
  if (context.subject === "requests" && sumsUp.test(near)) {
    const { last } = context;
    if (last?.length === 1 && last[0] === "requests.carriedIn.total" && context.received !== undefined) {
      context.rows = ["new", "carriedIn"];
      context.received = mention.value;
      return figures("requests.new.total", "requests.carriedIn.total");
    }
  }

  const outcome =
    outcomeTerms(near) ??
    (/^(?:其中|剩余|分别为|有|另|已|对|，)*$/.test(plainWords(near)) ? outcomeTerms(next) : undefined);
  if (outcome && context.subject === "other" && !named) return undefined;
  if (outcome && isReason(outcome) && !named && context.subject !== "requests") return undefined;
  if (outcome && (!received.test(near) || /不再处理/.test(near))) {
    // Reasons and groups that follow belong to the same requests.
    if (context.subject === undefined) context.subject = "requests";
    return { kind: "figures", terms: outcome };
  }
  if (!named && context.subject !== "requests") return undefined;
  if (/未(?:办结|答复|办理)|(?:延期|逾期|超期)(?:办结|答复)|不予受理|不属于|不存在|告知|撤回|补正/.test(near))
    return elsewhere("other");

  if (/正在(?:办理|处理)|尚在(?:办理|处理)/.test(near)) {
    const open = carryOf(/^（[^）]*/.exec(after)?.[0] ?? "", context.year);
    return open ? figures(`requests.${open}.total`) : elsewhere("other");
  }
  if (/^(?:尚|还|暂)?未(?:到|届|满|答复|办结|办理)/.test(next)) return elsewhere("other");
  const arrives = received.test(near);
  if (channel.test(near) && (!arrives || /其中/.test(near) || listsChannels(spot)) && !/等/.test(near)) {
    context.channels += mention.value;
    return elsewhere("channel");
  }
  if (/^(?:以及|和)?其他$/.test(near) && organizationKind.test(context.last?.join("+") ?? ""))
    return figures("requests.new.otherOrganization");
  const applicant = applicantOf(near) ?? (named || arrives ? undefined : applicantOf(next));
  if (applicant !== undefined && (!arrives || /(?:自然人|公民|个人|法人|组织|企业|机构)申请$/.test(near))) {
    if (named) context.subject = "requests";
    const [first = "new", ...others] = context.rows;
    return figures(`requests.${first}.${applicant}`, ...others.map((row) => `requests.${row}.${applicant}`));
  }
  const settled = done.test(near) || (done.test(next) && !arrives && !/^的/.test(next));
  if (settled && !arrives) {
    if (/不予受理/.test(spot.sentence)) return elsewhere("other");
    // Handled, those of last year included, and not yet all settled: what was received.
    if (/(?:办理|处理)(?!完|结)/.test(near) && !/办结|答复/.test(near) && includesCarried(spot, context))
      return figures("requests.new.total", "requests.carriedIn.total");
    context.rows = ["resultTotal"];
    return figures("requests.resultTotal.total");
  }
  if (arrives && context.received !== undefined && isSubUnits(spot)) return elsewhere("other");
  if (/(?:自然人|公民|个人)(?:提出|提交)的/.test(near) && /^[，、](?:法人|企业|其他组织|单位)/.test(after))
    return figures("requests.new.natural");
  // `属于主动公开3件；依申请公开3件`: how they were answered, behind their total.
  const isClass = /^(?:属于)?依申请公开(?:类|的)?$/.test(near);
  if (isClass && context.received !== undefined && mention.value < context.received)
    return elsewhere("other");
  if (arrives || named) {
    context.subject = "requests";
    const both = includesCarried(spot, context);
    context.rows = both ? ["new", "carriedIn"] : ["new"];
    context.received = mention.value;
    const [first = "new", ...others] = context.rows;
    return figures(`requests.${first}.total`, ...others.map((row) => `requests.${row}.total`));
  }
  return undefined;
}

/** `3件政府信息公开申请，其中…`: the noun may stand behind its number. */
const nounBehind = /^(?:的)?(?:政府)?信息公开申请|^依申请公开(?:申请)?/;

/** `（含2021年度结转5宗）`, `，其中上年结转4件`: what is opened behind the number holds the one that follows. */
function includesCarried({ after, mention, sentence }: Spot, { year }: Context): boolean {
  const opened = after.replace(nounBehind, "");
  if (/^（(?:含|包括|其中|包含)[^（）]*(?:结转|转结)/.test(opened)) return true;
  if (!/^[（，](?:含|包括|其中|包含)/.test(opened)) return false;
  const rest = sentence.slice(sentence.indexOf(after, Math.max(0, mention.start - sentence.length)));
  const part = /^（[^）]*|^，[^，；。（]*/.exec(rest.replace(nounBehind, ""))?.[0] ?? "";
  return carryOf(part, year) === "carriedIn";
}

/** Words without the little ones that carry no topic. */
function plainWords(words: string): string {
  return words.replace(/共计|总共|全年|本年度?|年内|当年|累计|共|[、\s]/g, "");
}

/**
 * The result that some words speak of. A group named together with examples of its members (因不掌握等原因无法
 * 提供) is the group; named with exactly one reason it is that reason; 予以公开及部分公开 is a sum.
 */
export function outcomeTerms(words: string): Terms | undefined {
  const plain = words.replace(/依申请公开|主动公开|信息公开|申请公开|公开申请|公开出版物(?=.*公开$)/g, "");
  const rows = outcomes
    .filter(([cue, row]) => (row === "granted" ? isGranted(plain) : cue.test(plain)))
    .map(([, row]) => row);
  if (rows.length === 0) return undefined;
  if (rows.includes("granted") && rows.includes("partlyGranted")) {
    return ["requests.granted.total", "requests.partlyGranted.total"];
  }
  const group = rows.find(
    (row) => row === "denied" || row === "unavailable" || row === "rejected" || row === "other",
  );
  const reasons = rows.filter((row) => row !== group && row !== "granted");
  const [reason] = reasons;
  const row =
    group === undefined || (reasons.length === 1 && !/等/.test(plain)) ? (reason ?? rows[0]) : group;
  return row === undefined ? undefined : [`requests.${row}.total`];
}

/** Reasons are told in words that other work uses too; the names of the groups are the form's own. */
function isReason([term, ...others]: Terms): boolean {
  return others.length === 0 && !/\.(?:granted|partlyGranted|denied|unavailable|rejected|other)\./.test(term);
}

function isGranted(words: string): boolean {
  return (
    /(?<!不)予以(?:全部|全文|主动)?公开|(?<!不)同意公开/.test(words) ||
    /^(?:其中)?[:：]?公开(?:的)?$/.test(words)
  );
}

function applicantOf(words: string): string | undefined {
  const found = applicants.filter(([cue]) => cue.test(words)).map(([, column]) => column);
  if (found.includes("organizations")) return found.includes("natural") ? undefined : "organizations";
  return found[0];
}
