import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Form } from "../../form";
import type { Item } from "../../prose/reconcile";
import { strings } from "../words.zh-CN";
import { MeaningChoice } from "./MeaningChoice";
import { ReconcileItem } from "./ReconcileItem";
import { QuietButton } from "../shell/QuietButton";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
});

/** How many are drawn at a time: a long text must not block the pane. */
const atOnce = 20;

interface Props {
  readonly items: readonly Item[];
  readonly text: string;
  readonly form: Form;
}

/** Numbers of the text, the first of them at once and more on demand. */
export function ItemList({ items, text, form }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  if (items.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={`${String(item.claim.start)} ${item.terms?.join() ?? ""}`}>
            <ReconcileItem item={item} text={text} form={form} />
            {item.verdict === "unsure" && <MeaningChoice item={item} text={text} form={form} />}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <QuietButton
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {strings.reconcile.more(items.length - shown)}
        </QuietButton>
      )}
    </>
  );
}
