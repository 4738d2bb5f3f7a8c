import { useDeferredValue, useMemo, useState } from "react";
import { reconcile, type Item } from "../../prose/reconcile";
import type { OpenBook } from "../../session/state";
import { usePane } from "../SessionContext";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ItemList } from "./ItemList";
import { OtherText } from "./OtherText";
import { ReconcileNotes } from "./ReconcileNotes";

const words = strings.reconcile;

interface Props {
  readonly book: OpenBook;
  /** The narrative as it stands in the report. */
  readonly narrative: string;
}

/** 数字对账单: every number of the text against the tables, of the report itself or of a text from elsewhere. */
export function ReconcileCard({ book: { filing }, narrative }: Props) {
  const chosen = usePane(({ kept }) => kept?.chosen);
  const [other, setOther] = useState<string>();
  const text = useDeferredValue(other ?? narrative);
  const found = useMemo(() => reconcile(filing, text, chosen), [filing, text, chosen]);
  const those = (...verdicts: Item["verdict"][]) =>
    found.items.filter(({ verdict }) => verdicts.includes(verdict));
  const [differs, unsure, agrees, elsewhere] = [
    those("differs"),
    those("unsure"),
    those("agrees"),
    those("elsewhere"),
  ];
  const open = { text, form: filing.form };
  return (
    <Card title={words.title} {...(differs.length > 0 && { tone: "bad" as const })}>
      <Hint>{words.verdict(agrees.length, differs.length, unsure.length)}</Hint>
      <ItemList items={[...differs, ...unsure, ...those("unknown")]} {...open} />
      <ReconcileNotes found={found} />
      {agrees.length > 0 && (
        <Fold label={words.agree(agrees.length)}>
          <ItemList items={agrees} {...open} />
        </Fold>
      )}
      {elsewhere.length > 0 && (
        <Fold label={words.elsewhere(elsewhere.length)}>
          <ItemList items={elsewhere} {...open} />
        </Fold>
      )}
      <OtherText value={other} onChange={setOther} />
    </Card>
  );
}
