import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { figuresOf, type Finding, type Severity } from "../../audit";
import { hintOf, type FigureId, type Form } from "../../form";
import { useActions, useBook } from "../SessionContext";
import { titleOf } from "../../session/titleOf";
import { ButtonRow } from "../shell/ButtonRow";
import { InfoLine } from "../shell/InfoLine";
import { ToneIcon, type Tone } from "../shell/ToneIcon";
import { strings } from "../words.zh-CN";
import { Explanation } from "./Explanation";
import { FigureLink } from "./FigureLink";
import { WorkedSum } from "./WorkedSum";

const useStyles = makeStyles({
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  message: { margin: 0, display: "flex", gap: "6px" },
  icon: { flex: "none" },
  links: { display: "flex", flexWrap: "wrap", gap: "2px 12px", paddingLeft: "22px" },
  indented: { paddingLeft: "22px", display: "flex", flexDirection: "column", gap: "4px" },
});

const tones: Readonly<Record<Severity, Tone>> = { mandatory: "bad", query: "ask", advice: "note" };
const words = strings.check;
const fewCells = 4;

/** One finding: what is the matter, the worked sum, and the cells to go to; where the rule comes from behind ⓘ. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { applyRemedy } = useActions();
  const filing = useBook((book) => book.filing);
  const figures = figuresOf(finding);
  return (
    <li className={styles.item}>
      <InfoLine notes={notesOn(finding, filing.form)}>
        <p className={styles.message}>
          <span className={styles.icon}>
            <ToneIcon tone={finding.explained === undefined ? tones[finding.severity] : "good"} />
          </span>
          <span>{finding.message}</span>
        </p>
      </InfoLine>
      {finding.kind === "equality" ? (
        <div className={styles.indented}>
          <WorkedSum entry={finding.entry} filing={filing} />
        </div>
      ) : (
        <div className={styles.links}>
          {figures.slice(0, fewCells).map((figure) => {
            const title = titleOf(filing.form, figure);
            return (
              <FigureLink
                key={figure}
                figure={figure}
                // The sentence has said which cell it is.
                title={finding.message.startsWith(title) ? words.goThere : title}
              />
            );
          })}
        </div>
      )}
      <div className={styles.indented}>
        {finding.kind === "figure" && finding.remedy.kind === "fill" && (
          <ButtonRow>
            <Button size="small" onClick={() => void applyRemedy(finding)}>
              {remedyText(finding.remedy.values)}
            </Button>
          </ButtonRow>
        )}
        {finding.severity === "query" && <Explanation finding={finding} />}
      </div>
    </li>
  );
}

/** Where the rule comes from, and what counts in the row that it is about. */
function notesOn(finding: Finding, form: Form): readonly string[] {
  const [figure] = figuresOf(finding);
  const isOfOneCell = finding.kind === "figure" || finding.kind === "acrossYears";
  const hint = isOfOneCell && figure !== undefined ? hintOf(form, figure) : undefined;
  return [words.clause(finding.clause), ...(hint === undefined ? [] : [words.counts(hint)])];
}

function remedyText(values: ReadonlyMap<FigureId, number>): string {
  const [only, ...more] = values.values();
  if (only !== undefined && more.length === 0) return words.changeTo(only);
  const isZero = [...values.values()].every((value) => value === 0);
  return isZero ? words.fillZero(values.size) : words.fill(values.size);
}
