import { rollupWords, type Overview } from "../../rollup";
import { Card } from "../shell/Card";
import { RowButton } from "./RowButton";
import { LongList } from "./LongList";
import { words as all } from "./words.zh-CN";

const words = all.rules;

/** 按规则看: which rule how many units break, and which units. */
export function RulesCard({ rules }: Pick<Overview, "rules">) {
  if (rules.length === 0) return null;
  return (
    <Card title={words.title}>
      <LongList label={words.title} more={all.differences.more}>
        {rules.map(({ rule, severity, findings, units }) => (
          <RowButton
            key={`${severity} ${rule}`}
            title={rule}
            sub={`${words.line(units.length, findings)}：${units.map(({ name }) => name).join("、")}`}
            side={rollupWords.sheets.findings.grades[severity]}
            {...(severity === "mandatory" && { tone: "bad" as const })}
          />
        ))}
      </LongList>
    </Card>
  );
}
