import type { Terms } from "../../claim";
import type { Rows } from "../../lexicon";
import type { FoundReading } from "../found";
import { requestTerms } from "../terms";
import { has } from "../senses";
import { sameSentence } from "./flow";
import { belongsToSettled, heldBefore, isAmongWhatWasTold, isOnlyBeside, isPartOf } from "./held";
import { hypotheses, type Episode } from "./hypotheses";

/** Decides what one number of requests includes, by what is told around it; its applicants follow it. */
export function decide(told: Pick<Episode, "head" | "before" | "following" | "holds">, rows: Rows): void {
  const { head, following } = told;
  const inside = insideOf(told);
  const apart = apartOf(told, inside);
  const [best, ...others] = hypotheses({ ...told, inside, apart }, rows).sort((a, b) => b.score - a.score);
  if (!best) return;
  const terms = requestTerms(rows, best.rows);
  if (!terms) return;
  head.about = { kind: "figures", terms };
  const contained = inside !== undefined && !isOnlyBeside(inside);
  const open = !contained && apart === undefined && !has(head.statement?.lead ?? [], "receiveNew");
  const alternatives = others.flatMap((each): Terms[] => {
    const other = requestTerms(rows, each.rows);
    return other ? [other] : [];
  });
  if (open || head.flow === "handled") {
    head.why = { ...head.why, rivals: [...alternatives, ...head.why.rivals] };
    head.alternatives = alternatives;
  }
  for (const each of following.filter(({ flow }) => flow === "applicant")) {
    followRows(each, best.rows, open, rows);
    if (head.flow === "handled") alternativesOf(each, rows);
  }
}

type Told = Parameters<typeof decide>[0];

function insideOf({ head, before, following }: Told): FoundReading | undefined {
  const inside = (each: FoundReading) =>
    each.flow === "received" || (each.flow === "carriedIn" && isPartOf(each, head, following));
  return heldBefore(head, before) ?? following.find(inside);
}

function apartOf(
  { head, before, following }: Told,
  inside: FoundReading | undefined,
): FoundReading | undefined {
  if (before?.flow === "carriedIn" && before !== inside && sameSentence(before, head)) return before;
  return following.find(
    (each) =>
      each.flow === "carriedIn" &&
      each !== inside &&
      !belongsToSettled(each, following) &&
      !isAmongWhatWasTold(each),
  );
}

/** Applicants belong to the rows to which their total belongs. */
function followRows(each: FoundReading, keys: readonly string[], open: boolean, rows: Rows): void {
  if (each.about.kind !== "figures") return;
  const [, row, column] = each.about.terms[0].split(".");
  if (row !== rows.received) return;
  const terms = requestTerms(rows, keys, column);
  const other = requestTerms(
    rows,
    keys.length > 1 ? [rows.received] : [rows.received, rows.carriedIn],
    column,
  );
  if (!terms || keys[0] !== rows.received) return;
  each.about = { kind: "figures", terms };
  if (other && (open || keys.length > 1)) each.alternatives = [other];
}

/** `办理申请98件，其中自然人申请95件`: of those that came in, of all in hand, or of those settled. */
function alternativesOf(each: FoundReading, rows: Rows): void {
  if (each.about.kind !== "figures" || each.alternatives) return;
  const [, row, column] = each.about.terms[0].split(".");
  if (row !== rows.received) return;
  each.alternatives = [[rows.settled], [rows.received, rows.carriedIn]].flatMap((keys): Terms[] => {
    const terms = requestTerms(rows, keys, column);
    return terms ? [terms] : [];
  });
}
