import { makeStyles } from "@fluentui/react-components";
import type { Form } from "../../form";
import { reconcileMessages, type Reconciliation, type SumCheck } from "../../prose/reconcile";
import { ToneIcon } from "../shell/ToneIcon";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({ note: { margin: 0, overflowWrap: "anywhere" } });

/** What is to be looked at beside single numbers: sums that do not come out, what is not told, the wording. */
export function ReconcileNotes({
  form,
  found: { sums, unmentioned, wording },
}: {
  readonly form: Form;
  readonly found: Reconciliation;
}) {
  const styles = useStyles();
  const notes = [
    ...sums.map(sumText),
    ...unmentioned.map((what) => reconcileMessages.unmentioned[what](form)),
    ...wording.map(({ code, found }) => reconcileMessages.wording[code](found)),
  ];
  return [...new Set(notes)].map((note) => (
    <p key={note} className={styles.note}>
      <ToneIcon tone="ask" /> {note}
    </p>
  ));
}

function sumText({ head, sum, missing }: SumCheck): string {
  const parts = missing.map(({ name, value }) => strings.reconcile.part(name, value));
  return reconcileMessages.sum(head.surface, sum, parts.join("、"));
}
