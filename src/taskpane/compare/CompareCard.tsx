import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Filing } from "../../figures";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.compare;

/** What stays folded is not computed. */
const Comparison = lazy(() =>
  import("./ComparisonView").then(({ ComparisonView }) => ({ default: ComparisonView })),
);

/** 与上年对比: folded; as a sheet, and as sentences of the text. */
export function CompareCard({ filing }: { readonly filing: Filing }) {
  const { addSentences, showPage, showTab } = useActions();
  const [open, setOpen] = useState(false);
  const { lastYear } = filing;
  if (!lastYear)
    return (
      <Card title={words.title}>
        <Hint>{words.noLast}</Hint>
        <ButtonRow>
          <Button
            onClick={() => {
              showTab("fill");
            }}
          >
            {words.toLast}
          </Button>
        </ButtonRow>
      </Card>
    );
  return (
    <Card title={words.title}>
      <Hint>{words.why(filing.year, lastYear.year)}</Hint>
      <ButtonRow>
        <Button
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? words.hide : words.show}
        </Button>
        <Button onClick={() => void showPage("comparison")}>{words.sheet}</Button>
        <Button onClick={() => void addSentences()}>{words.sentences}</Button>
      </ButtonRow>
      <Ask about="comparison" />
      {open && (
        <Suspense fallback={<Hint>{strings.opening}</Hint>}>
          <Comparison filing={filing} />
        </Suspense>
      )}
    </Card>
  );
}
