import type { FigureId } from "../../form";
import type { Overview, Share } from "../../rollup";
import { titleOf } from "../../session/titleOf";
import { useActions } from "../SessionContext";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { CauseList } from "./CauseList";
import { LongList } from "./LongList";
import { RowButton } from "./RowButton";
import { formOfSums } from "./SumsCard";
import { words as all } from "./words.zh-CN";

const words = all.slice;

interface Props {
  readonly figure: FigureId;
  readonly shares: readonly Share[];
  readonly overview: Overview;
}

/** One figure over all units, by share; with what may explain its difference from the own report. */
export function SliceCard({ figure, shares, overview }: Props) {
  const { showUnit } = useActions();
  const sum = overview.sums.find((each) => each.figure === figure);
  const difference = overview.differences.find((each) => each.figure === figure);
  return (
    <Card title={titleOf(formOfSums(overview), figure)}>
      <Hint>{words.counted(all.sums.value(sum?.exact))}</Hint>
      {difference && (
        <>
          <Hint>
            {[all.differences.line(difference.own, difference.sum), all.differences.by(difference.by)].join(
              "，",
            )}
          </Hint>
          <CauseList difference={difference} />
        </>
      )}
      <LongList label={all.units.title} more={all.units.more}>
        {shares.map(({ at, name, text, percent, counts }) => (
          <RowButton
            key={at}
            title={name}
            sub={counts ? (percent === undefined ? "" : `${percent}%`) : words.notCounted}
            side={text === "" ? words.blank : text}
            onClick={() => void showUnit(at)}
          />
        ))}
      </LongList>
    </Card>
  );
}
