import type { Filing } from "../../figures";
import type { ActionContext } from "../actionContext";
import { mayBeSame } from "../sameUnit";
import type { Question } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.imported;

/** Asks before anything else where a report names another unit than the workbook; false calls the import off. */
export async function confirmUnit(
  context: ActionContext,
  { unit, shortName }: Filing,
  found: string,
  about: Question["about"],
): Promise<boolean> {
  if (mayBeSame(found, unit) || mayBeSame(found, shortName)) return true;
  const answer = await context.ask({
    about,
    text: words.otherUnit(found, unit),
    choices: [{ answer: "yes", label: words.otherUnitYes(found), destroys: true }],
  });
  return answer !== false;
}
