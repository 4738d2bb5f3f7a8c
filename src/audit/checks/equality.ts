import { namesOf, runsDown } from "../../form";
import type { Check } from "../check";
import { clauseOf } from "../clauseOf";
import { seenIn, type EqualityFinding } from "../finding";
import { words } from "../words.zh-CN";
import { workedSum } from "../workedSum";

/** The equalities of the form. Source: the note in the corner of section 三, and the totals of the form. */
export const equality: Check = (filing, ledger) =>
  ledger
    .filter(({ state }) => state === "broken")
    .map((entry): EqualityFinding => {
      const { equality: broken, left, right } = entry;
      const [total] = broken.right;
      const name = total && namesOf(filing.form).get(total);
      const place = `${name?.sheet ?? ""} · ${(runsDown(broken) ? name?.column : name?.row) ?? ""}`;
      const figures = [...broken.left, ...broken.right];
      return {
        kind: "equality",
        code: broken.code,
        severity: "mandatory",
        entry,
        figures,
        message: words.broken(place, filing.form, broken),
        clause: clauseOf(filing.form, broken),
        sum: workedSum(entry, filing),
        left,
        right,
        seen: seenIn(filing, figures),
      };
    });
