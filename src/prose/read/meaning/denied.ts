import type { Terms } from "../claim";
import { onlyOne } from "../rules/askers";
import { directionOf } from "../rules/carryOver";
import { actOf, made } from "../rules/documents";
import { endingIn } from "../rules/proceedings";
import type { Word } from "../text/tokens";
import type { ReadSoFar } from "./state";
import { asTerms, disputeTerms, feeYuan, requestTerms } from "./terms";
import { has, is, isVerb, senseOf, sensesIn } from "./words";

/** What is nought where words deny what stands before them or in their scope. */
export function* denied(
  before: readonly Word[],
  scope: readonly Word[],
  none: Word,
  state: ReadSoFar,
): Generator<Terms> {
  const { rows } = state;
  const [first] = scope;
  const blocks = sensesIn(scope, "block");
  const own = scope.length === 0 || (first !== undefined && first.start - none.end <= 14);
  if (!own) return;
  const carry =
    blocks.length === 0 ? directionOf([...before.filter((word) => !is(word, "none")), ...scope]) : undefined;
  if (carry && has(scope, "carry") && has([...before, ...scope], "past", "next", "goOn")) {
    const known = has(scope, "request", "ask") || state.subject === "requests" || scope.length <= 3;
    const terms = requestTerms(rows, [carry === "in" ? rows.carriedIn : rows.carriedOut]);
    if (known && terms) yield terms;
    return;
  }
  if (has(scope, "carry") && is(first, "carry")) return;
  if (blocks.length > 0) {
    if (has(scope, "withdrawn")) return;
    if (namesRequestsBeside(scope, none, state)) yield* received(state);
    yield* proceedings(blocks, scope, state);
    return;
  }
  const led = sensesIn(before, "block");
  const happens =
    scope.length === 0 || has(scope, "happen", "suffer", "receive") || endingIn(scope) !== undefined;
  if (led.length > 0 && happens && !has(scope, "request", "processingFee")) {
    const ending = endingIn(scope);
    for (const { sense } of ending === undefined ? led : led.slice(-1))
      yield disputeTerms(rows, sense, ending);
    return;
  }
  if (state.subject === "disputes" && (state.text.startsWith("被", none.end) || endsDirectly(first, none)))
    yield* spokenOf(before, scope, state);
  yield* money(before, scope, none, state);
  yield* documents(scope, none, state);
  yield* requests(before, scope, state);
  yield* outcomes(scope, none, state);
}

/** `均无败诉和纠错`. */
const endsDirectly = (first: Word | undefined, none: Word) =>
  first?.start === none.end && senseOf(first, "ending") !== undefined && !is(first, "other");

/** `复议4件、诉讼2件，均未被纠错`: none of those that were told ended so. */
function* spokenOf(
  before: readonly Word[],
  scope: readonly Word[],
  { rows, proceedings }: ReadSoFar,
): Generator<Terms> {
  const ending = endingIn(scope);
  if (ending === undefined) return;
  const told = [...proceedings.values()].filter(({ value }) => value > 0);
  for (const { block } of has(before, "all") ? told : told.slice(-1)) yield disputeTerms(rows, block, ending);
}

/** `无不予公开、不予处理情形` behind results: a list of them directly behind the denying word. */
function* outcomes(scope: readonly Word[], none: Word, { rows, subject, text }: ReadSoFar): Generator<Terms> {
  if (subject !== "requests") return;
  let end = none.end;
  for (const word of scope) {
    const sense = senseOf(word, "outcome");
    if (
      !sense ||
      !/^[、和及或]?$/.test(text.slice(end, word.start)) ||
      is(word, "publish") ||
      is(word, "other")
    )
      return;
    if (
      !/^(?:[、和及或]|的?(?:情形|情况|申请|事项|现象|件)?(?:[，。；]|$))/.test(
        text.slice(word.end, word.end + 5),
      )
    )
      return;
    const terms = requestTerms(rows, [sense.key]);
    if (terms) yield terms;
    end = word.end;
  }
}

function* proceedings(
  blocks: ReturnType<typeof sensesIn<"block">>,
  scope: readonly Word[],
  { rows, text }: ReadSoFar,
): Generator<Terms> {
  const seen = new Set<string>();
  for (const [index, { word, sense }] of blocks.entries()) {
    if (seen.has(sense.key)) continue;
    seen.add(sense.key);
    const next = blocks[index + 1]?.word.start;
    const together = next === undefined || /^(?:案件)?[和或及与、]$/.test(text.slice(word.end, next));
    const behind = scope.filter((each) => each.start > word.start && (together || each.start < next));
    yield disputeTerms(rows, sense, endingIn(behind));
  }
}

/** `没有收到政府信息公开申请、行政复议`: requests and reviews side by side, not reviews that requests led to. */
function namesRequestsBeside(scope: readonly Word[], none: Word, { text }: ReadSoFar): boolean {
  const at = scope.findIndex((word) => is(word, "request"));
  const request = scope[at];
  const next = scope.slice(at + 1).find((word) => word.senses.some(({ kind }) => kind === "block"));
  if (!request || !next || has(scope.slice(0, at), "cause", "happen") || request.start - none.end > 30)
    return false;
  return /^(?:事项|情况|件)?[、，和及与或]+$|^(?:事项|情况|件)?(?:以及|也没有|也无|及其)$/.test(
    text.slice(request.end, next.start),
  );
}

function* money(
  before: readonly Word[],
  scope: readonly Word[],
  none: Word,
  { rows, subject }: ReadSoFar,
): Generator<Terms> {
  if (rows.requests === "") return;
  const fees = sensesIn(scope, "fee");
  for (const { sense } of fees) yield [sense.id];
  if (fees.length > 0) return;
  const taken = has(scope, "processingFee");
  const adjacent = is(scope[0], "collect") && (scope[0]?.start ?? 0) - none.end <= 4;
  const collects = has(scope, "collect") || has(before, "collect");
  const asked = scope.length === 0 && has(before, "collect") && has(before, "request", "disclosure");
  const led = has(before, "processingFee") && (scope.length === 0 || adjacent || has(scope, "happen"));
  const charges = scope.filter((word) => !is(word, "askers") && !is(word, "happen"));
  const bare =
    is(charges[0], "collect") &&
    charges.length === 1 &&
    scope[0] !== undefined &&
    scope[0].start - none.end <= 1 &&
    (subject === "requests" || has(before, "disclosure"));
  if (
    (taken && (collects || is(scope[0], "processingFee") || has(scope, "request", "disclosure", "happen"))) ||
    led ||
    asked ||
    bare
  )
    yield feeYuan;
}

function* documents(scope: readonly Word[], none: Word, state: ReadSoFar): Generator<Terms> {
  const { rows } = state;
  const decided = sensesIn(scope, "decision");
  if (decided.length > 0 && !has(scope, "request", "disclosure"))
    for (const { sense } of decided) yield [sense.id];
  const named = sensesIn(scope, "document");
  if (named.length === 0 && decided.length === 0) yield* bareAct(scope, none, state);
  if (named.length === 0 || decided.length > 0 || has(scope, "cause")) return;
  if (
    /问题|情况下|违反|不符|违规|权限|具有|资格/.test(
      state.text.slice(none.end, (named.at(-1)?.word.end ?? none.end) + 6),
    )
  )
    return;
  const acts = new Set(sensesIn(scope, "act").map(({ sense }) => sense.act));
  const act = actOf(scope) ?? made;
  for (const each of act === rows.acts.length - 1 || acts.size === 0 ? [act] : acts) {
    const column = rows.acts[each];
    for (const key of new Set(named.map(({ sense }) => sense.key)))
      if (column !== undefined) yield [`${rows.documents}.${key}.${column}`];
  }
}

/** `没有废止` behind documents. */
function* bareAct([first, ...others]: readonly Word[], none: Word, state: ReadSoFar): Generator<Terms> {
  const { rows, document, subject } = state;
  const act = first?.start === none.end && others.length === 0 ? senseOf(first, "act") : undefined;
  const column = act && rows.acts[act.act];
  if (subject === "documents" && document !== undefined && column !== undefined)
    yield [`${rows.documents}.${document}.${column}`];
}

function* requests(before: readonly Word[], scope: readonly Word[], state: ReadSoFar): Generator<Terms> {
  const asked =
    has(scope, "request") ||
    (has(scope, "ask") && (state.subject === "requests" || state.overview.disclosure));
  const led =
    !asked &&
    has(before, "request") &&
    !has(before, "collect", "processingFee") &&
    (has(scope, "receive", "happen") || scope.length === 0);
  if (!asked && !led) return;
  const at = scope.findIndex((word) => is(word, "request") || is(word, "ask"));
  const early = scope.slice(0, Math.max(at, 0));
  if (
    has(early, "business", "activity", "cause", "info") ||
    has(scope, "processingFee", "collect", "formerOutcome", "open")
  )
    return;
  if (sensesIn(early, "decision").length > 0 || sensesIn(scope, "document").length > 0) return;
  if (sensesIn(scope, "outcome").some(({ word }) => !is(word, "publish") && !is(word, "other"))) return;
  if (/超期|超时|逾期|违规|问题|错误|不当|不及时|延误|拖延|纠纷|投诉|舆情/.test(textOf(state, scope))) return;
  const settled = has(early, "settle");
  const plain =
    has(early, "receive", "receiveNew", "happen", "handle") || early.every((word) => !isVerb(word));
  if (settled) {
    const terms = requestTerms(state.rows, [state.rows.settled]);
    if (terms) yield terms;
  } else if (led || (plain && !isOfSomeKinds([...before, ...early])))
    yield* received(state, kindOf(early, state));
}

/** `科研机构、公益组织没有提出申请`: others may have. */
function isOfSomeKinds(words: readonly Word[]): boolean {
  const kinds = new Map(sensesIn(words, "applicant").map(({ sense }) => [sense.key, sense]));
  return kinds.size > 1 && [...kinds.values()].every(({ members }) => members.length === 1);
}

/** `无法人或其他组织申请` beside those of persons; alone, 没有收到公民申请 tells of all. */
function kindOf(words: readonly Word[], { overview, received: told }: ReadSoFar): string | undefined {
  if (has(words, "person") || (overview.applicants === 0 && !told)) return undefined;
  return onlyOne(sensesIn(words, "applicant"))?.key;
}

function* received({ rows }: ReadSoFar, column?: string): Generator<Terms> {
  const terms = asTerms(requestTerms(rows, [rows.received], column) ?? []);
  if (terms) yield terms;
}

/** The words of a scope with what stands directly behind them in their clause. */
function textOf({ text }: ReadSoFar, scope: readonly Word[]): string {
  const end = scope.at(-1)?.end ?? 0;
  return text.slice(scope[0]?.start ?? 0, end) + (/^[^，。；]*/.exec(text.slice(end, end + 6))?.[0] ?? "");
}
