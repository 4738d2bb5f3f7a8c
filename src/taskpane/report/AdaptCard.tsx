import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Filing } from "../../figures";
import { placeName } from "../../form";
import { adapt, type Adapted } from "../../prose/adapt";
import { compose } from "../../prose/compose";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { RunView } from "./RunView";

const words = strings.adapt;

const useStyles = makeStyles({
  place: { margin: 0, fontWeight: 600 },
  paragraph: { margin: 0, overflowWrap: "anywhere", textIndent: "2em" },
});

interface Props {
  readonly filing: Filing;
  /** Last year's report, or this year's from elsewhere. */
  readonly report: Filing;
}

/** 沿用上年文字: the paragraphs of a report with this year's numbers, shown before anything is written. */
export function AdaptCard({ filing, report }: Props) {
  const { writeTemplates } = useActions();
  const [open, setOpen] = useState(false);
  const isLast = report === filing.lastYear;
  const adapted = useMemo(() => (open ? adapt(report, filing.form) : []), [open, report, filing.form]);
  const has = ({ place }: Adapted) => filing.paragraphs.some((own) => own.place === place);
  const free = adapted.filter((each) => !has(each));
  const write = (chosen: readonly Adapted[]) =>
    void writeTemplates(chosen.map(({ place, template }) => ({ place, text: template })));
  return (
    <Card title={isLast ? words.title : words.importedTitle}>
      <Hint>{words.why(report.year)}</Hint>
      <ButtonRow>
        {free.length > 0 && (
          <Button
            onClick={() => {
              write(free);
            }}
          >
            {words.write(free.length)}
          </Button>
        )}
        {adapted.length > free.length && (
          <Button
            onClick={() => {
              write(adapted);
            }}
          >
            {words.all(adapted.length - free.length)}
          </Button>
        )}
        <Button
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? words.hide : words.show}
        </Button>
      </ButtonRow>
      {open && <Ask about="texts" />}
      {adapted.map((each) => (
        <AdaptedView key={each.place} adapted={each} filing={filing} has={has(each)} />
      ))}
    </Card>
  );
}

interface AdaptedProps {
  readonly adapted: Adapted;
  readonly filing: Filing;
  /** The clerk's own words stand there already. */
  readonly has: boolean;
}

function AdaptedView({ adapted, filing, has }: AdaptedProps) {
  const styles = useStyles();
  const { place, template, bound, open } = adapted;
  const { paragraphs } = useMemo(
    () => compose({ ...filing, paragraphs: [{ place, text: template }] }),
    [filing, place, template],
  );
  return (
    <div>
      <p className={styles.place}>{placeName(filing.form, place)}</p>
      <Hint>{`${words.counts(bound, open)}${has ? words.has : ""}`}</Hint>
      {paragraphs
        .filter((paragraph) => paragraph.place === place)
        .map(({ runs }, index) => (
          <p key={index} className={styles.paragraph}>
            {runs.map((run, at) => (
              <RunView key={at} run={run} />
            ))}
          </p>
        ))}
    </div>
  );
}
