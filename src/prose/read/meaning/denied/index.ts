import type { Terms } from "../../claim";
import { carriedOver } from "./carriedOver";
import type { DeniedKind, DeniedWords } from "./denial";
import { documents } from "./documents";
import { endings } from "./endings";
import { money } from "./money";
import { outcomes, outcomesBefore } from "./outcomes";
import { proceedings, proceedingsBefore } from "./proceedings";
import { requests } from "./requests";

/** Kinds that exclude others: the first that matches is taken. */
const alone: readonly DeniedKind[] = [carriedOver, proceedings, proceedingsBefore];

/** Kinds that one word may deny together: `未制发规范性文件、未收到申请`. */
const together: readonly DeniedKind[] = [endings, money, documents, requests, outcomes, outcomesBefore];

/** What is 0 where words deny what stands before them or in their scope. */
export function denied(words: DeniedWords): readonly Terms[] {
  if (!reachesScope(words) || isOfOfficeAlone(words)) return [];
  for (const kind of alone) {
    const terms = kind(words);
    if (terms) return terms;
  }
  return together.flatMap((kind) => kind(words) ?? []);
}

/** `全区行政复议9件。区政府本级无行政复议被纠错`: the others may have some. */
const isOfOfficeAlone = ({ before, state }: DeniedWords) =>
  state.wide && before.some(({ word }) => word === "本级");

/** What is denied begins near the denying word, and directly behind 不: `不合格产品` denies nothing. */
const reachesScope = ({ scope: [first], none }: DeniedWords) =>
  first === undefined || first.start - none.end <= (none.word === "不" ? 0 : farthest);

const farthest = 14;
