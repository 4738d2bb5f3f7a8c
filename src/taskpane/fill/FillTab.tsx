import type { OpenBook } from "../../session/state";
import { ExampleCard } from "./ExampleCard";
import { LastYearCard } from "./LastYearCard";
import { NextYearCard } from "./NextYearCard";
import { NumbersCard } from "./NumbersCard";
import { RemovalCard } from "./RemovalCard";
import { TablesCard } from "./TablesCard";
import { UnitCard } from "./UnitCard";

/** 填表: the steps in the order of work. */
export function FillTab({ book }: { readonly book: OpenBook }) {
  return (
    <>
      <UnitCard cover={book.filing} />
      <TablesCard sheets={book.sheets} edition={book.filing.form.edition} />
      {book.typed.size > 0 && <NumbersCard book={book} />}
      {book.typed.size > 0 && <LastYearCard last={book.filing.lastYear} />}
      {book.audit.verdict.blank === 0 && book.typed.size > 0 && <NextYearCard year={book.filing.year} />}
      {(book.typed.size === 0 || book.audit.verdict.blank > 0) && <ExampleCard />}
      {book.typed.size > 0 && <RemovalCard />}
    </>
  );
}
