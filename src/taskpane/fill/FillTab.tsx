import type { OpenBook } from "../../session/state";
import { FirstRunCard } from "./FirstRunCard";
import { LastYearCard } from "./LastYearCard";
import { NextStep } from "./NextStep";
import { NumbersCard } from "./NumbersCard";
import { TablesCard } from "./TablesCard";
import { UnitCard } from "./UnitCard";

/** 填表: the steps in the order of work; what is needed once a year is under 更多. */
export function FillTab({ book }: { readonly book: OpenBook }) {
  const hasTables = book.typed.size > 0;
  const isEmpty = [...book.typed].every(
    ([figure, content]) => content === null || content === "" || book.filing.computed.has(figure),
  );
  return (
    <>
      {!hasTables && <FirstRunCard />}
      <UnitCard cover={book.filing} />
      <TablesCard sheets={book.sheets} edition={book.filing.form.edition} />
      {hasTables && <LastYearCard last={book.filing.lastYear} />}
      {hasTables && <NumbersCard book={book} />}
      {hasTables && <NextStep book={book} />}
      {hasTables && isEmpty && <FirstRunCard />}
    </>
  );
}
