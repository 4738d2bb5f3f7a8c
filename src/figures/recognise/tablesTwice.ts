import { layout, type Form, type Table } from "../../form";
import { labelsIn } from "./alignTable";
import { counted, holdsTwice } from "./searchTable";
import type { CellToken } from "./tokens";

/** The tables of which a document holds two, as those of two years: whose numbers were read cannot be known. */
export function tablesTwice(form: Form, tokens: readonly CellToken[]): readonly Table[] {
  const held = counted(tokens.map(({ label }) => label));
  return form.tables.filter((table) => {
    const labels = labelsIn(layout(table));
    const ofRows = labels.filter(({ role }) => role === "rowHeader");
    return [labels, ofRows].some(
      (some) =>
        some.length > 0 &&
        holdsTwice(
          some.map(({ words }) => words),
          held,
        ),
    );
  });
}
