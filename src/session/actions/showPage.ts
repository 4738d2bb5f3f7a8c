import type { Page, PageId } from "../../sheets/page/page";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.pages;

/** 对比, 图表 or 交稿单 as a sheet of the workbook. One that stands already is shown, and made anew after a yes. */
export async function showPage(context: ActionContext, id: PageId): Promise<void> {
  const stood = await put(context, id, false);
  if (stood === undefined) return;
  const choices = [{ answer: "yes", label: words.anew, destroys: true }] as const;
  if (await context.ask({ about: id, text: words.ask(stood), choices })) await put(context, id, true);
}

/** The name of the sheet where one stood already and stays. */
async function put(context: ActionContext, id: PageId, anew: boolean): Promise<string | undefined> {
  let stood: string | undefined;
  await perform(context, words.making(words.names[id]), async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const shown = unwrap(await context.workbook.showPage(await pageFor(book, id, context), anew));
    if (!shown.stood || anew) return words.made(shown.sheet) + (shown.charts ? "" : words.noCharts);
    stood = shown.sheet;
    return undefined;
  });
  return stood;
}

/** Pages are made of what the first paint does not wait for. */
async function pageFor({ filing, audit }: OpenBook, id: PageId, { store }: ActionContext): Promise<Page> {
  switch (id) {
    case "comparison": {
      const [{ compare }, { comparisonPage }] = await Promise.all([
        import("../../compare"),
        import("../../compare/sheet/page"),
      ]);
      return comparisonPage(compare(filing));
    }
    case "pictures": {
      const [{ chosenFrom, picturesOf }, { picturesPage }] = await Promise.all([
        import("../../pictures"),
        import("../../pictures/page"),
      ]);
      const { pictures } = store.get();
      return picturesPage(pictures.length === 0 ? picturesOf(filing) : chosenFrom(filing, pictures));
    }
    case "seal": {
      const [{ paperOf }, { paperPage }] = await Promise.all([
        import("../../seal"),
        import("../../seal/page"),
      ]);
      return paperPage(paperOf(filing, audit));
    }
  }
}
