import { makeStyles } from "@fluentui/react-components";
import { placeName, type Form } from "../../form";
import type { TemplateMistake } from "../../prose/compose";
import { Card } from "../shell/Card";
import { strings } from "../words.zh-CN";

const words = strings.report;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

interface Props {
  readonly form: Form;
  readonly mistakes: readonly TemplateMistake[];
}

/** What is wrong in the clerk's templates, each with its place and the name that was probably meant. */
export function MistakesCard({ form, mistakes }: Props) {
  const styles = useStyles();
  if (mistakes.length === 0) return null;
  return (
    <Card title={words.mistakes} tone="bad">
      <ul className={styles.list}>
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
