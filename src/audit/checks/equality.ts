import { namesOf } from "../../form";
import type { Filing } from "../../figures";
import type { Finding } from "../finding";
import type { Entry } from "../ledger";
import { messages } from "../messages.zh-CN";
import { workedSum } from "../workedSum";

/** The equalities of the form (mandatory). Source: the note in the corner of section 三, and its totals. */
export function checkEqualities(filing: Filing, ledger: readonly Entry[]): Finding[] {
  const broken = ledger.filter(({ state }) => state === "broken");
  if (broken.length === 0) return [];
  const names = namesOf(filing.form);
  return broken.map((entry): Finding => {
    const { equality, left, right } = entry;
    const name = names.get(equality.right[0] ?? "requests.new.total");
    const [sheet = "", row = "", column = ""] = name?.title.split(" · ") ?? [];
    const place = `${sheet} · ${equality.kind === "flow" || equality.kind === "results" ? column : row}`;
    return {
      code: equality.code,
      severity: "mandatory",
      figures: [...equality.left, ...equality.right],
      message: messages.equality[equality.kind](place),
      sum: workedSum(entry, filing),
      left,
      right,
    };
  });
}
