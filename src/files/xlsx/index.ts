import { writeXlsx } from "hucre/xlsx";
import type { Filing } from "../../figures";
import { reportTitle } from "../../form";
import { printable } from "../../report";
import { plansFor } from "../../sheets/plan";
import type { Page } from "../../sheets/page/page";
import { contentsFor } from "./contents";
import { keptSheet } from "./keptSheet";
import { pageSheet, placesIn } from "./pageSheet";
import { namedRange, sheetOf } from "./sheetOf";

/**
 * The standard sheets with a filing in them, as an .xlsx that the add-in takes for its own when Excel opens it; its
 * explanations and its last year's report on a sheet of their own, for the one who imports the file again.
 *
 * @param pages sheets that follow these: 对比, 图表, 交稿单
 */
export async function asXlsx(filing: Filing, pages: readonly Page[] = []): Promise<Uint8Array> {
  const { unit, shortName, organ, year, form, contact = "" } = filing;
  const { edition } = form;
  const cover = { unit, shortName, organ, year, edition, contact };
  const plans = plansFor(filing.form, { cover, totals: "typed" });
  const places = placesIn(plans, form.tables);
  const kept = keptSheet(filing);
  return writeXlsx({
    sheets: [
      ...plans.map((plan) => sheetOf(plan, contentsFor(plan, filing), plan.checks.length > 0)),
      ...pages.map((page) => pageSheet(page, (figure) => places.get(figure))),
      ...(kept ? [kept] : []),
    ],
    namedRanges: [...plans, ...pages.map(({ plan }) => plan)].flatMap((plan) =>
      plan.names.map((name) => namedRange(plan, name)),
    ),
    properties: { title: printable(reportTitle(unit, year, form)) },
  });
}
