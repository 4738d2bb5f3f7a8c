import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Filing } from "../../figures";
import { picturesOf, pictureWords } from "../../pictures";
import { useActions, usePane } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.pictures;

/** What draws is loaded when the first picture is chosen. */
const Drawing = lazy(() => import("./PictureView").then(({ PictureView }) => ({ default: PictureView })));

const useStyles = makeStyles({ choices: { display: "flex", flexWrap: "wrap" } });

/** 图表: none unless chosen; what is chosen is shown as it will be drawn. */
export function PicturesCard({ filing }: { readonly filing: Filing }) {
  const styles = useStyles();
  const { choosePicture, showPage } = useActions();
  const chosen = usePane((state) => state.pictures);
  const pictures = useMemo(() => picturesOf(filing), [filing]);
  const shown = pictures.filter(({ id }) => chosen.includes(id));
  if (pictures.length === 0)
    return (
      <Card title={words.title}>
        <Hint>{words.none}</Hint>
      </Card>
    );
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <div className={styles.choices}>
        {pictures.map(({ id }) => (
          <Checkbox
            key={id}
            label={pictureWords.names[id]}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => {
              choosePicture(id, checked === true);
            }}
          />
        ))}
      </div>
      <Suspense fallback={<Hint>{strings.opening}</Hint>}>
        {shown.map((picture) => (
          <Drawing key={picture.id} picture={picture} />
        ))}
      </Suspense>
      <ButtonRow>
        <Button onClick={() => void showPage("pictures")}>{words.sheet(shown.length)}</Button>
      </ButtonRow>
      <Ask about="pictures" />
    </Card>
  );
}
