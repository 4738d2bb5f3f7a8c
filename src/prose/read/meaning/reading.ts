import type { About, Elsewhere, Frame, Terms } from "../claim";
import type { Flow, View } from "./state";
import type { BlockTerm } from "./terms";

/** What a rule makes of a number. */
export interface Reading {
  readonly about: About;
  /** How sure the rule is; the surest reading holds, the others are its rivals. */
  readonly score: number;
  readonly flow?: Flow;
  readonly blocks?: readonly BlockTerm[];
  readonly document?: string;
  readonly frame?: Frame;
  /** The value in the unit of the figure, where the text counts in another: 元 for 万元. */
  readonly value?: number;
  readonly unit?: string;
  /** Further values that the same words state: of 收到公民提出的申请, those of persons. */
  readonly also?: readonly { readonly from: number; readonly terms: Terms }[];
}

/** One way to read a number. Its header has examples, which are run as tests. */
export interface ReadingRule {
  readonly name: string;
  readonly read: (view: View) => Reading | undefined;
}

/** A reading about figures; undefined where there are none to be about. */
export const figures = (
  terms: Terms | undefined,
  score: number,
  more: Partial<Reading> = {},
): Reading | undefined => terms && { about: { kind: "figures", terms }, score, ...more };

/** A reading about something that no table holds. */
export const elsewhere = (what: Elsewhere, score: number, frame?: Frame): Reading => ({
  about: { kind: "elsewhere", what },
  score,
  ...(frame === undefined ? {} : { frame }),
});

/** Units of requests and the like that do not say what is counted. */
export const countUnits: ReadonlySet<string> = new Set("件 件次 宗 宗次 起 份 单 例 ".split(" "));
/** Units that count requests too, if the words say so. */
export const looseUnits: ReadonlySet<string> = new Set("条 次 项 个 条次 人次 笔 批 封 件 人".split(" "));
