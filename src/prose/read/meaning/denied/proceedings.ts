import type { Terms } from "../../claim";
import { joined } from "../proceedings/blocks";
import { endingIn } from "../proceedings/ending";
import type { Word } from "../../text/tokens";
import { disputeTerms, requestTerms } from "../terms";
import { has, is, sensesIn } from "../senses";
import { listed, type DeniedKind, type DeniedWords } from "./denial";

/** `没有行政复议、行政诉讼`, each with the ending that is said of it: `未发生行政复议被纠错`. */
export const proceedings: DeniedKind = (denied) => {
  const { scope, state } = denied;
  const { rows, text } = state;
  const blocks = sensesIn(scope, "block");
  if (blocks.length === 0) return undefined;
  if (has(scope, "withdrawn")) return [];
  const terms: Terms[] = namesRequestsBeside(denied) ? [...listed(requestTerms(rows, [rows.received]))] : [];
  const seen = new Set<string>();
  for (const [index, { word, sense }] of blocks.entries()) {
    if (seen.has(sense.key)) continue;
    seen.add(sense.key);
    const next = blocks[index + 1]?.word.start;
    const together = next === undefined || /^(?:案件)?[和或及与、]$/.test(text.slice(word.end, next));
    const behind = scope.filter((each) => each.start > word.start && (together || each.start < next));
    const ending = endingIn(behind, rows) ?? endingBefore(denied, word, blocks[index - 1]?.word);
    // `未发生行政复议被发回的情形`: that they ended in some way is denied, not that there were any.
    if (ending === undefined && endsSomehow.test(text.slice(word.end, word.end + 4))) continue;
    terms.push(disputeTerms(rows, sense, ending));
  }
  return terms;
};

const endsSomehow = /^(?:案件)?中?被/;

/** `未发生被纠错的复议案件和败诉的诉讼案件`: what stands directly before says which of them. */
function endingBefore({ scope, state: { rows, text } }: DeniedWords, block: Word, before: Word | undefined) {
  const words = scope.slice(before ? scope.indexOf(before) + 1 : 0, scope.indexOf(block));
  const last = words.at(-1);
  return last && text.slice(last.end, block.start) === "的" ? endingIn([last], rows) : undefined;
}

/** `没有收到政府信息公开申请、行政复议`: requests and reviews side by side, not reviews that requests led to. */
function namesRequestsBeside({ scope, none, state: { text } }: DeniedWords): boolean {
  const at = scope.findIndex((word) => is(word, "request"));
  const request = scope[at];
  const next = scope.slice(at + 1).find((word) => word.senses.some(({ kind }) => kind === "block"));
  if (!request || !next || has(scope.slice(0, at), "cause", "happen") || request.start - none.end > 30)
    return false;
  return /^(?:事项|情况|件)?[、，和及与或]+$|^(?:事项|情况|件)?(?:以及|也没有|也无|及其)$/.test(
    text.slice(request.end, next.start),
  );
}

/** `行政诉讼未发生`, `行政复议无纠错`. */
export const proceedingsBefore: DeniedKind = ({ before, scope, state: { rows, text } }) => {
  const led = sensesIn(before, "block");
  if (led.length === 0 || has(scope, "request", "processingFee")) return undefined;
  const ending = endingIn(scope, rows);
  const happens = scope.length === 0 || has(scope, "happen", "suffer", "receive") || ending !== undefined;
  if (!happens) return undefined;
  const blocks = ending === undefined ? led.map(({ sense }) => sense) : joined(led, text);
  return blocks.map((block) => disputeTerms(rows, block, ending));
};
