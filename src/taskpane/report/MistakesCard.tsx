import { placeName, type Form } from "../../form";
import type { TemplateMistake } from "../../prose/compose";
import { Card } from "../shell/Card";
import { strings } from "../words.zh-CN";

const words = strings.report;

interface Props {
  readonly form: Form;
  readonly mistakes: readonly TemplateMistake[];
}

/** What is wrong in the clerk's templates, each with its place and the name that was probably meant. */
export function MistakesCard({ form, mistakes }: Props) {
  if (mistakes.length === 0) return null;
  return (
    <Card title={words.mistakes} tone="bad">
      <ul>
        {mistakes.map(({ place, line, column, message, nearest }) => (
          <li key={place}>
            {words.mistakeAt(placeName(form, place), line, column)}
            {message}
            {nearest === undefined ? "" : words.meant(nearest)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
