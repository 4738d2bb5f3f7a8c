import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Filing } from "../../figures";
import { useActions, usePane } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonGrid } from "../shell/ButtonGrid";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.handIn;

const Code = lazy(() => import("./CodeView").then(({ CodeView }) => ({ default: CodeView })));

const useStyles = makeStyles({ label: { margin: 0, fontWeight: tokens.fontWeightSemibold } });

/** 交稿: the set, the page that is signed, and the fingerprint that stands on it. */
export function HandInCard({ filing }: { readonly filing: Filing }) {
  const styles = useStyles();
  const { handIn, savePaper, showPage } = useActions();
  const date = usePane((state) => state.date);
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <ButtonGrid>
        <Button onClick={() => void handIn("zip", date)}>{words.zip}</Button>
        <Button onClick={() => void handIn("files", date)}>{words.files}</Button>
      </ButtonGrid>
      <p className={styles.label}>{words.code}</p>
      <Suspense fallback={<Hint>{strings.opening}</Hint>}>
        <Code filing={filing} />
      </Suspense>
      <Hint>{words.codeWhy}</Hint>
      <ButtonGrid>
        <Button onClick={() => void savePaper()}>{words.paper}</Button>
        <Button onClick={() => void showPage("seal")}>{words.sheet}</Button>
      </ButtonGrid>
      <Ask about="seal" />
    </Card>
  );
}
