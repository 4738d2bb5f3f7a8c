import { withUsualFacts, type Filing } from "../../figures";
import { partsOf } from "../../form";
import { openBook, perform, unwrap, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";
import { example } from "./loadExample";

const words = strings.example;

/** 清空示例: blank sheets again, for the clerk's own numbers; asks first where the example has been changed. */
export async function clearExample(context: ActionContext): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const shown = await example();
  const choices = [{ answer: "yes", label: words.yesClear, destroys: true }] as const;
  if (!isUntouched(book, shown) && !(await context.ask({ about: "example", text: words.askClear, choices })))
    return;
  await perform(context, words.clearing, async () => {
    const { filing, typed } = openBook(context) ?? book;
    const places = partsOf(filing.form).map(({ place }) => place);
    const cells = [...typed.keys()].filter((figure) => !filing.computed.has(figure));
    unwrap(
      await context.workbook.write({
        figures: new Map(cells.map((figure) => [figure, null])),
        cover: { unit: "", shortName: "", contact: "", year: context.store.get().thisYear },
        facts: withUsualFacts(filing.form, []),
        paragraphs: places.map((place) => ({ place, text: "" })),
        written: places.map((place) => ({ place, text: "", status: "" })),
      }),
    );
    context.store.set({ correction: undefined, trying: undefined, tab: "fill" });
    await context.reread();
    return words.cleared;
  });
}

/** Ends the try; what stands in the sheets stays. */
export function stopTrying({ store }: ActionContext): void {
  store.set({ trying: undefined });
}

/** Whether the sheets hold nothing but the example, mended or not. */
function isUntouched({ filing, typed }: OpenBook, shown: Awaited<ReturnType<typeof example>>): boolean {
  const { filing: own, slip } = shown;
  const isShown = (of: Filing) => (figure: Parameters<Filing["figures"]["get"]>[0]) => of.figures.get(figure);
  const expected = isShown(own);
  const isSame = [...typed].every(([figure, content]) => {
    const held = expected(figure);
    return (
      filing.computed.has(figure) ||
      (held?.state === "number" && held.value === content) ||
      (figure === slip[0] && content === slip[1])
    );
  });
  const texts = ({ paragraphs }: Filing) => paragraphs.map(({ text }) => text).join("\n");
  const facts = ({ facts: all }: Filing) =>
    all.flatMap(({ name, value }) => (value === "" ? [] : [`${name}${value}`])).join();
  return isSame && filing.unit === own.unit && texts(filing) === texts(own) && facts(filing) === facts(own);
}
