import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Form } from "../../form";
import { reconcileMessages, type Item } from "../../prose/reconcile";
import { FigureLink } from "../check/FigureLink";
import { usePane } from "../SessionContext";
import { titleOf } from "../../session/titleOf";
import { strings } from "../words.zh-CN";

const words = strings.reconcile;
/** Characters of the sentence that are shown before a number. */
const led = 16;
/** Characters behind a zero in words, which tell of what: `没有收取信息处理费`. */
const trailed = 12;

const useStyles = makeStyles({
  item: { overflowWrap: "anywhere" },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly item: Item;
  readonly text: string;
  readonly form: Form;
}

/** A number of the text in its words, what the tables say, and the way to the cell. */
export function ReconcileItem({ item, text, form }: Props) {
  const styles = useStyles();
  const selected = usePane((state) => state.selected);
  const { claim, verdict, held, reading, figures } = item;
  const [figure] = figures;
  const before = text.slice(Math.max(0, claim.start - led), claim.start).replace(/^.*[。\n]/s, "");
  const after = /\d/.test(claim.surface)
    ? ""
    : text.slice(claim.end, claim.end + trailed).replace(/[，。；\n].*$/s, "");
  const isSelected = selected !== undefined && figures.includes(selected);
  return (
    <li className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <span className={mergeClasses(verdict === "differs" && styles.bad)}>
        {words.mark[verdict]} {before}
        <strong>{claim.surface}</strong>
        {after}
        {verdict === "differs" && held !== undefined ? words.held(held) : ""}
        {reading === "newAndCarriedIn" ? words.reading(reconcileMessages.reading[reading]) : ""}
      </span>{" "}
      {figure !== undefined && (
        <FigureLink figure={figure} title={words.cells(titleOf(form, figure), figures.length)} />
      )}
    </li>
  );
}
