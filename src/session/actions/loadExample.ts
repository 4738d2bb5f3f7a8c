import { parseFiling, type Filing } from "../../figures";
import { figuresWith, type FigureId } from "../../form";
import type { Values } from "../../sheets/port";
import { hasSheet } from "../hasSheet";
import { unwrap, keep, openBook, perform, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";
import { addMissing } from "./insertTables";

const words = strings.example;

/**
 * 载入示例: fills the standard sheets with a town's published figures; asks first if that overwrites anything.
 *
 * @param how with a `slip`, one of the figures is wrong, and 核对 shows which
 */
export async function loadExample(context: ActionContext, how?: "slip"): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const lost = overwritten(book);
  const ask = { about: "example", text: words.ask(lost) } as const;
  const choices = [{ answer: "yes", label: words.yes, destroys: true }] as const;
  if (lost > 0 && !(await context.ask({ ...ask, choices }))) return;
  await perform(context, words.loading, async () => {
    const { filing, slip } = await example();
    await addMissing(context, "typed");
    const values = valuesOf(filing);
    const figures = new Map([...(values.figures ?? []), ...(how === "slip" ? [slip] : [])]);
    unwrap(await context.workbook.write({ ...values, figures }));
    // Last year's report of another unit says nothing about the example.
    if (context.store.get().kept?.lastYear) await keep(context, "lastYear", () => undefined);
    context.store.set({ correction: undefined, trying: how === "slip" || undefined });
    await context.reread();
    const [received] = figuresWith(filing.form, { row: "received" });
    const shown = how === "slip" ? slip[0] : received;
    if (shown) await context.workbook.reveal(shown);
    if (how === "slip") context.store.set({ tab: "check" });
    return how === "slip" ? words.planted : words.loaded;
  });
}

/**
 * The example, and one of its figures with the value that is mistyped for a try.
 *
 * @throws where the example that comes with the product is spoilt
 */
export async function example(): Promise<{
  readonly filing: Filing;
  readonly slip: readonly [FigureId, number];
}> {
  const { default: kept } = await import("../../../assets/example/baishiyi-2023.json");
  const { default: slip } = await import("../../../assets/example/slip.json");
  const parsed = parseFiling(kept);
  if (!parsed.ok) throw new Error(parsed.message);
  return { filing: parsed.filing, slip: [slip.figure as FigureId, slip.typed] };
}

/** How many filled cells the example would replace; the zeros of a computed total are not the clerk's. */
function overwritten(book: OpenBook): number {
  const { filing, typed } = book;
  const figures = [...typed].filter(
    ([id, content]) => content !== null && content !== "" && !filing.computed.has(id),
  );
  const cover = hasSheet(book, "cover") && filing.unit !== "" ? 1 : 0;
  const facts = filing.facts.filter(({ value }) => value !== "").length;
  return figures.length + cover + facts + filing.paragraphs.length + (filing.lastYear ? 1 : 0);
}

function valuesOf({ unit, shortName, organ, year, form, figures, facts, paragraphs }: Filing): Values {
  const values = new Map<FigureId, number>();
  for (const [id, figure] of figures) if (figure.state === "number") values.set(id, figure.value);
  return {
    figures: values,
    cover: { unit, shortName, organ, year, edition: form.edition },
    facts,
    paragraphs,
  };
}
