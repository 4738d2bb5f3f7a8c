import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { figuresOf, type Finding } from "../../audit";
import type { FigureId } from "../../form";
import { useActions } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { titleOf } from "../../session/titleOf";
import { ButtonRow } from "../shell/ButtonRow";
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
  message: { margin: 0 },
});

const fewCells = 4;

interface Props {
  readonly finding: Finding;
  readonly book: OpenBook;
}

/** One finding: what is the matter, the worked sum, and the cells to go to. */
export function FindingItem({ finding, book }: Props) {
  const styles = useStyles();
  const { applyRemedy } = useActions();
  const { filing } = book;
  return (
    <li className={styles.item}>
      <p className={styles.message}>
        {strings.check.severity[finding.severity]} {finding.message}
      </p>
      {finding.kind === "equality" ? (
        <WorkedSum entry={finding.entry} filing={filing} />
      ) : (
        <span>
          {figuresOf(finding)
            .slice(0, fewCells)
            .map((figure) => (
              <FigureLink key={figure} figure={figure} title={titleOf(filing.form, figure)} />
            ))}
        </span>
      )}
      {finding.kind === "figure" && finding.remedy.kind === "fill" && (
        <ButtonRow>
          <Button size="small" onClick={() => void applyRemedy(finding)}>
            {remedyText(finding.remedy.values)}
          </Button>
        </ButtonRow>
      )}
      {finding.severity === "query" && <Explanation finding={finding} />}
    </li>
  );
}

function remedyText(values: ReadonlyMap<FigureId, number>): string {
  const [only, ...more] = values.values();
  if (only !== undefined && more.length === 0) return strings.check.changeTo(only);
  const isZero = [...values.values()].every((value) => value === 0);
  return isZero ? strings.check.fillZero(values.size) : strings.check.fill(values.size);
}
