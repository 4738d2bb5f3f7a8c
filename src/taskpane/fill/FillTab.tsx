import { useBook } from "../SessionContext";
import { FirstRunCard } from "./FirstRunCard";
import { LastYearCard } from "./LastYearCard";
import { NextStep } from "./NextStep";
import { NumbersCard } from "./NumbersCard";
import { TablesCard } from "./TablesCard";
import { UnitCard } from "./UnitCard";

/** 填表: the steps in the order of work; what is needed once a year is under 更多. */
export function FillTab() {
  const hasTables = useBook(({ typed }) => typed.size > 0);
  const isEmpty = useBook(({ typed, filing }) =>
    [...typed].every(
      ([figure, content]) => content === null || content === "" || filing.computed.has(figure),
    ),
  );
  return (
    <>
      {!hasTables && <FirstRunCard />}
      <UnitCard />
      <TablesCard />
      {hasTables && <LastYearCard />}
      {hasTables && <NumbersCard />}
      {hasTables && <NextStep />}
      {hasTables && isEmpty && <FirstRunCard />}
    </>
  );
}
