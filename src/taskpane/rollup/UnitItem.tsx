import { useActions } from "../SessionContext";
import { RowButton } from "./RowButton";
import { stateName, type UnitRow } from "./unitRows";
import { words as all } from "./words.zh-CN";

const words = all.units;

/** A unit in the list: its state first; a click shows its findings. */
export function UnitItem({ row }: { readonly row: UnitRow }) {
  const { showUnit } = useActions();
  if (row.kind === "missing")
    return <RowButton title={row.name} sub={words.notReceived} side={stateName(row.state)} tone="bad" />;
  const isQuery = row.state === "findings" && row.mandatory === 0 && row.queries > 0;
  const isBad = row.state !== "ok" && row.state !== "excluded";
  const counts = words.counts(row.mandatory, row.queries);
  return (
    <RowButton
      title={row.name}
      sub={[row.why, counts].filter((part) => part !== "").join("；")}
      side={isQuery ? words.toExplain : stateName(row.state)}
      {...(isBad && { tone: isQuery ? ("ask" as const) : ("bad" as const) })}
      onClick={() => void showUnit(row.at)}
    />
  );
}
