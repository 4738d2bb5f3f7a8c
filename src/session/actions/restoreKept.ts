import type { ReadDocument } from "../../files";
import type { Explanation, Filing } from "../../figures";
import { keep, type ActionContext } from "../actionContext";
import { explanationsFrom } from "../explanations";
import { nothingKept } from "../kept";
import { lastYearFrom } from "../lastYear";
import { strings } from "../words.zh-CN";

/** What a backup brings back beside the cells. */
export interface Restorable {
  readonly explanations: readonly Explanation[];
  readonly lastYear: Filing | undefined;
}

/** What of a backup the workbook does not have: it may keep a last year and explanations of its own. */
export function restorable({ store }: ActionContext, { kept }: ReadDocument): Restorable {
  const own = store.get().kept ?? nothingKept;
  const known = new Set(own.explanations.map(({ code }) => code));
  return {
    explanations: explanationsFrom(kept?.explanations).filter(({ code }) => !known.has(code)),
    lastYear: own.lastYear ? undefined : lastYearFrom(kept?.lastYear),
  };
}

/** Says what would come back; nothing where there is nothing. */
export function restorableText({ explanations, lastYear }: Restorable): string[] {
  if (explanations.length === 0 && !lastYear) return [];
  return [strings.imported.restores(explanations.length, lastYear?.year)];
}

/** Brings it back. */
export async function restore(context: ActionContext, { explanations, lastYear }: Restorable): Promise<void> {
  if (explanations.length > 0) await keep(context, "explanations", (now) => [...now, ...explanations]);
  if (lastYear) await keep(context, "lastYear", () => lastYear);
}
