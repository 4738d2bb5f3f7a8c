import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Overview } from "../../rollup";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { Choice } from "./Choice";
import { LongList } from "./LongList";
import { SearchBox } from "./SearchBox";
import { UnitItem } from "./UnitItem";
import { rowsOf, shownRows, stateName, statesIn, type RowState, type Sort } from "./unitRows";
import { words as all } from "./words.zh-CN";

const words = all.units;
const sorts = (Object.entries(words.sorts) as [Sort, string][]).map(([value, label]) => ({ value, label }));

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 112px), 1fr))",
    gap: "8px",
  },
  wide: { gridColumn: "1 / -1" },
});

/** 各单位: who sent what; units that need something done come first. The list can be filtered, sorted and searched. */
export function UnitsCard({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const [state, setState] = useState<RowState | "all">("all");
  const [sort, setSort] = useState<Sort>("state");
  const [wanted, setWanted] = useState("");
  const rows = useMemo(() => rowsOf(overview), [overview]);
  const states = statesIn(rows);
  const filter = states.some((each) => each.state === state) ? state : "all";
  const filters: { value: RowState | "all"; label: string }[] = [
    { value: "all", label: `${words.all} ${rows.length}` },
    ...states.map((each) => ({ value: each.state, label: `${stateName(each.state)} ${each.count}` })),
  ];
  const shown = useMemo(
    () => shownRows(rows, { state: filter, words: wanted, sort }),
    [rows, filter, wanted, sort],
  );
  return (
    <Card title={words.title}>
      <Hint>{words.summary(overview.units.length, overview.counted, overview.missing.length)}</Hint>
      <div className={styles.tools}>
        <Choice label={words.filter} value={filter} options={filters} onChange={setState} />
        <Choice label={words.sort} value={sort} options={sorts} onChange={setSort} />
        <div className={styles.wide}>
          <SearchBox label={words.search} value={wanted} onChange={setWanted} />
        </div>
      </div>
      {shown.length === 0 && <Hint>{words.none}</Hint>}
      <LongList label={words.title} more={words.more}>
        {shown.map((row) => (
          <UnitItem key={row.kind === "missing" ? `-${row.name}` : row.file} row={row} />
        ))}
      </LongList>
    </Card>
  );
}
