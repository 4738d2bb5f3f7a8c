import type { Difference, Overview } from "../../rollup";
import { titleOf } from "../../session/titleOf";
import { useActions } from "../SessionContext";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { CauseList } from "./CauseList";
import { LongList } from "./LongList";
import { RowButton } from "./RowButton";
import { formOfSums } from "./SumsCard";
import { words as all } from "./words.zh-CN";

const words = all.differences;

/** 差异: the own report against the sums: figures with what may be the cause, then those that nothing explains. */
export function DifferencesCard({ overview }: { readonly overview: Overview }) {
  const { differences, hasOwn } = overview;
  const title = words.title(differences.length);
  if (differences.length === 0)
    return (
      <Card title={title}>
        <Hint>{hasOwn ? words.same : words.noOwn}</Hint>
      </Card>
    );
  const explained = differences.filter(({ causes }) => causes.length > 0);
  const others = differences.filter(({ causes }) => causes.length === 0);
  const othersTitle = words.noCause(others.length);
  return (
    <Card title={title} tone="ask">
      {explained.length > 0 && <Rows label={title} differences={explained} overview={overview} />}
      {others.length > 0 && (
        <Fold label={othersTitle} open={explained.length === 0}>
          <Rows label={othersTitle} differences={others} overview={overview} />
        </Fold>
      )}
    </Card>
  );
}

interface RowsProps {
  readonly label: string;
  readonly differences: readonly Difference[];
  readonly overview: Overview;
}

function Rows({ label, differences, overview }: RowsProps) {
  const { showSlice } = useActions();
  const form = formOfSums(overview);
  return (
    <LongList label={label} more={words.more}>
      {differences.map((difference) => (
        <div key={difference.figure}>
          <RowButton
            title={titleOf(form, difference.figure)}
            sub={words.line(difference.own, difference.sum)}
            side={difference.by}
            onClick={() => void showSlice(difference.figure)}
          />
          {difference.causes.length > 0 && <CauseList difference={difference} />}
        </div>
      ))}
    </LongList>
  );
}
