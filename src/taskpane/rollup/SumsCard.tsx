import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { figuresWith, formOf, namesOf, type Form } from "../../form";
import type { Overview } from "../../rollup";
import { useActions } from "../SessionContext";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { Choice } from "./Choice";
import { LongList } from "./LongList";
import { RowButton } from "./RowButton";
import { SearchBox } from "./SearchBox";
import { words as all } from "./words.zh-CN";

const words = all.sums;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px" },
  table: { flex: "0 1 96px" },
  search: { flex: "1 1 112px", minWidth: 0 },
});

/** People ask most about the table of what came in. */
function firstTable(form: Form) {
  const [received] = figuresWith(form, { row: "received" });
  return (received && namesOf(form).get(received)?.table) ?? form.tables[0]?.id ?? "";
}

/** The form that the sums are in. */
export const formOfSums = ({ edition, sums }: Overview) =>
  formOf(
    edition,
    sums.map(({ figure }) => figure),
  );

/** 汇总表, figure by figure: those that differ from the own report first; a click shows the units behind it. */
export function SumsCard({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { showSlice } = useActions();
  const form = formOfSums(overview);
  const [table, setTable] = useState(firstTable(form));
  const [wanted, setWanted] = useState("");
  const differs = useMemo(
    () => new Map(overview.differences.map(({ figure, by }) => [figure, by])),
    [overview],
  );
  const names = namesOf(form);
  const tables = form.tables.map(({ id, sheet }) => ({ value: id, label: sheet }));
  const shown = overview.sums
    .filter(({ figure }) => {
      const name = names.get(figure);
      return name?.table === table && name.title.includes(wanted.trim());
    })
    .sort((a, b) => Number(differs.has(b.figure)) - Number(differs.has(a.figure)));
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <div className={styles.tools}>
        <div className={styles.table}>
          <Choice label={words.table} value={table} options={tables} onChange={setTable} />
        </div>
        <div className={styles.search}>
          <SearchBox label={words.search} value={wanted} onChange={setWanted} />
        </div>
      </div>
      <LongList label={words.title} more={all.differences.more}>
        {shown.map(({ figure, exact, without }) => {
          const by = differs.get(figure);
          const notes = [
            ...(by === undefined ? [] : [words.differs(by)]),
            ...(without > 0 ? [words.without(without)] : []),
          ];
          return (
            <RowButton
              key={figure}
              title={(names.get(figure)?.title ?? figure).replace(/^[^·]*· /, "")}
              sub={notes.join("，")}
              side={words.value(exact)}
              {...(by !== undefined && { tone: "bad" as const })}
              onClick={() => void showSlice(figure)}
            />
          );
        })}
      </LongList>
    </Card>
  );
}
