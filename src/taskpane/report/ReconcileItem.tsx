import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Form } from "../../form";
import { nameOfTerms, reconcileMessages, type Item } from "../../prose/reconcile";
import { titleOf } from "../../session/titleOf";
import { FigureLink } from "../check/FigureLink";
import { usePane } from "../SessionContext";
import { ToneIcon, type Tone } from "../shell/ToneIcon";
import { strings } from "../words.zh-CN";
import { snippet } from "./snippet";

const words = strings.reconcile;

const tones: Record<Item["verdict"], Tone> = {
  agrees: "good",
  differs: "bad",
  unsure: "ask",
  unknown: "open",
  elsewhere: "note",
};

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
  const { claim, verdict, figures } = item;
  const [figure] = figures;
  const isSelected = usePane(({ selected }) => selected !== undefined && figures.includes(selected));
  const { before, after } = snippet(text, claim.start, claim.end);
  return (
    <span className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <ToneIcon tone={tones[verdict]} />{" "}
      <span className={mergeClasses(verdict === "differs" && styles.bad)}>
        {before}
        <strong>{claim.surface}</strong>
        {after}
        {remark(item, form)}
      </span>{" "}
      {figure !== undefined && (
        <FigureLink figure={figure} title={words.cells(titleOf(form, figure), figures.length)} />
      )}
    </span>
  );
}

/** What the tables say, how the words were read, and what a percentage is of. */
function remark({ claim: { about }, verdict, held, reading, base, points }: Item, form: Form): string {
  const name = about.kind === "elsewhere" ? about.name : undefined;
  return [
    name === undefined ? "" : words.fact(name),
    verdict === "differs" && held !== undefined ? words.held(held) : "",
    points === undefined ? "" : words.points(reconcileMessages.points(points)),
    reading === "receivedAndCarriedIn" ? words.reading(reconcileMessages.reading[reading](form)) : "",
    base === undefined ? "" : reconcileMessages.base(nameOfTerms(form, base.terms), base.value),
  ].join("");
}
