import { namesOf } from "../../form";
import type { Check } from "../check";
import { clauseOf } from "../clauseOf";
import { seenIn, type Finding } from "../finding";
import { messages } from "../words.zh-CN";
import { workedSum } from "../workedSum";

/** The equalities of the form. Source: the note in the corner of section 三, and the totals of the form. */
export const equality: Check = {
  code: "equality",
  test: (filing, ledger) =>
    ledger
      .filter(({ state }) => state === "broken")
      .map((entry): Finding => {
        const { equality, left, right } = entry;
        const [total] = equality.right;
        const [sheet = "", row = "", column = ""] =
          (total && namesOf(filing.form).get(total)?.title.split(" · ")) ?? [];
        const byColumn = equality.kind === "flow" || equality.kind === "results";
        const figures = [...equality.left, ...equality.right];
        return {
          code: equality.code,
          severity: "mandatory",
          figures,
          message: messages.equality[equality.kind](`${sheet} · ${byColumn ? column : row}`),
          clause: clauseOf(equality),
          sum: workedSum(entry, filing),
          left,
          right,
          seen: seenIn(filing, figures),
        };
      }),
};
