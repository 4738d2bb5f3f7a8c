import type { Overview } from "../../rollup";
import { titleOf } from "../../session/titleOf";
import { useActions } from "../SessionContext";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { CauseList } from "./CauseList";
import { LongList } from "./LongList";
import { RowButton } from "./RowButton";
import { formOfSums } from "./SumsCard";
import { words as all } from "./words.zh-CN";

const words = all.differences;

/** 差异: the own report against the sums, figure by figure, each with what may be the cause. */
export function DifferencesCard({ overview }: { readonly overview: Overview }) {
  const { showSlice } = useActions();
  const { differences, hasOwn } = overview;
  const form = formOfSums(overview);
  const title = words.title(differences.length);
  if (differences.length === 0)
    return (
      <Card title={title}>
        <Hint>{hasOwn ? words.same : words.noOwn}</Hint>
      </Card>
    );
  return (
    <Card title={title} tone="ask">
      <LongList label={title} more={words.more}>
        {differences.map((difference) => (
          <div key={difference.figure}>
            <RowButton
              title={titleOf(form, difference.figure)}
              side={difference.by}
              onClick={() => void showSlice(difference.figure)}
            />
            <CauseList difference={difference} />
          </div>
        ))}
      </LongList>
    </Card>
  );
}
