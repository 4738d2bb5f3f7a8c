import { memo, useState } from "react";
import type { Form } from "../../form";
import type { Item } from "../../prose/reconcile";
import type { OpenBook } from "../../session/state";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ItemList } from "./ItemList";
import { OtherText } from "./OtherText";
import { ReconcileNotes } from "./ReconcileNotes";
import { useHeld, type HeldText } from "./useHeld";

const words = strings.reconcile;
/** Milliseconds without a key after which a text from elsewhere is looked through. */
const pause = 250;

interface Props {
  readonly book: OpenBook;
  /** The narrative as it stands in the report; absent until it has been looked through. */
  readonly narrative: HeldText | undefined;
}

/** 数字对账单: every number of the text against the tables, of the report itself or of a text from elsewhere. */
export function ReconcileCard({ book: { filing }, narrative }: Props) {
  const [other, setOther] = useState<string>();
  const otherHeld = useHeld(filing, other, pause);
  const held = other === undefined ? narrative : otherHeld;
  const differs = held?.found.items.some(({ verdict }) => verdict === "differs");
  return (
    <Card title={words.title} {...(differs && { tone: "bad" as const })}>
      {held ? <Result held={held} form={filing.form} /> : <Hint>{words.holding}</Hint>}
      <OtherText value={other} onChange={setOther} />
    </Card>
  );
}

/** What was found; not drawn again with every key that goes into the field below it. */
const Result = memo(function Result({
  held: { text, found },
  form,
}: {
  readonly held: HeldText;
  readonly form: Form;
}) {
  const those = (...verdicts: Item["verdict"][]) =>
    found.items.filter(({ verdict }) => verdicts.includes(verdict));
  const [differs, unsure, agrees, elsewhere] = [
    those("differs"),
    those("unsure"),
    those("agrees"),
    those("elsewhere"),
  ];
  const open = { text, form };
  return (
    <>
      <Hint>{words.verdict(agrees.length, differs.length, unsure.length)}</Hint>
      <ItemList items={[...differs, ...unsure, ...those("unknown")]} {...open} />
      <ReconcileNotes found={found} form={form} />
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
    </>
  );
});
