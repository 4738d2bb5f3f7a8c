import type { Filing } from "../figures";
import type { FigureId } from "../form";
import { amountText, sumIn, written } from "./amount";
import { changeOf, shareOf, type Term } from "./change";
import type { ComparedLine, Comparison } from "./comparison";
import { linesOf } from "./lines";
import { ranked } from "./ranking";

/**
 * Holds a filing against `lastYear`, and that against its own `lastYear`. Years of other editions are matched by the
 * names of their lines; what a year's form does not have stays unknown. Nothing blank counts as 0.
 *
 * @example compare(filing).lines.find(({ name }) => name === "申请.本年新收.总计")?.change
 */
export function compare(filing: Filing): Comparison {
  const filings = [...chain(filing)];
  const known = filings.map(({ form }) => new Map(linesOf(form).map((line) => [line.name, line])));
  const lines = linesOf(filing.form).map((line): ComparedLine => {
    const terms = filings.map((each, index) => {
      const own = known[index]?.get(line.name);
      return { part: own && termIn(each, own.figures), whole: own?.whole && termIn(each, own.whole) };
    });
    const [now, before = { part: undefined, whole: undefined }] = terms;
    return {
      ...line,
      values: terms.map(({ part }) => part && { text: amountText(part.amount), expression: part.written }),
      change: changeOf(line, now?.part, before.part),
      share: line.whole && now && shareOf(now, before),
    };
  });
  return { form: filing.form, years: filings.map(({ year }) => year), lines, most: ranked(lines) };
}

function* chain(filing: Filing): Generator<Filing> {
  for (let each: Filing | undefined = filing; each; each = each.lastYear) yield each;
}

function termIn(filing: Filing, figures: readonly FigureId[]): Term | undefined {
  const amount = sumIn(filing, figures);
  return amount && { amount, written: written(figures, filing.year) };
}
