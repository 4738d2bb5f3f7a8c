import type { ReadingRule } from "../meaning/reading";
import { askers } from "./askers";
import { carryOver } from "./carryOver";
import { comparison } from "./comparison";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { money } from "./money";
import { proceedings } from "./proceedings";
import { requests } from "./requests";
import { results } from "./results";
import { series } from "./series";
import { thisYear } from "./thisYear";

/** The ways to read a number. Every one looks at it; the surest holds. */
export const rules: readonly ReadingRule[] = [
  comparison,
  thisYear,
  series,
  money,
  proceedings,
  documents,
  decisions,
  carryOver,
  results,
  askers,
  requests,
];
