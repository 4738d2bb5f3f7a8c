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
  if (!reachesScope(words)) return [];
  for (const kind of alone) {
    const terms = kind(words);
    if (terms) return terms;
  }
  return together.flatMap((kind) => kind(words) ?? []);
}

/** What is denied begins near the denying word. */
const reachesScope = ({ scope: [first], none }: DeniedWords) =>
  first === undefined || first.start - none.end <= farthest;

const farthest = 14;
