import type { TemplateMistake } from "../../prose/compose";
import { strings as sheetWords } from "../../sheets/words.zh-CN";
import { Card } from "../shell/Card";
import { strings } from "../../session/words.zh-CN";

const words = strings.report;

/** What is wrong in the clerk's templates, each with its place and the name that was probably meant. */
export function MistakesCard({ mistakes }: { readonly mistakes: readonly TemplateMistake[] }) {
  if (mistakes.length === 0) return null;
  return (
    <Card title={words.mistakes} tone="bad">
      <ul>
        {mistakes.map(({ place, line, column, message, nearest }) => (
          <li key={place}>
            {words.mistakeAt(sheetWords.narrative.places[place], line, column)}
            {message}
            {nearest === undefined ? "" : words.meant(nearest)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
