import { exampleOf, figuresWith, formInForce, namesOf, partsOf, roleName } from "../../form";

const form = formInForce();
const [received] = figuresWith(form, { row: "received", column: "total" });
const [settled] = figuresWith(form, { row: "settled", column: "total" });
const nameOf = (figure: typeof received) => figure && namesOf(form).get(figure);

/** What the form in force calls the things that the pane speaks of by way of example, whatever workbook is open. */
export const inForce = {
  received: roleName(form, "received"),
  carriedIn: roleName(form, "carriedIn"),
  carriedOut: roleName(form, "carriedOut"),
  /** The columns that add the others up. */
  total: nameOf(received)?.column ?? "",
  /** The row that adds the results up, as the form prints it. */
  settled: nameOf(settled)?.rowLabel ?? "",
  /** A figure, a place and a table, as Word templates call them. */
  figure: exampleOf(form),
  place:
    partsOf(form).find(({ heading, template }) => heading !== undefined && template !== undefined)?.called ??
    "",
  sheet: nameOf(received)?.sheet ?? "",
} as const;
