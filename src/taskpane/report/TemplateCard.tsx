import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { FileSource } from "../shell/FileSource";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";

const words = strings.template;

/** 用自己的 Word 模板: for offices with a layout of their own. */
export function TemplateCard() {
  const { fillTemplate, saveSampleTemplate } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{words.why}</Hint>
      <ButtonRow>
        <FileSource
          label={words.choose}
          paste={false}
          accept=".docx"
          onFile={(file) => {
            void fillTemplate(file);
          }}
        />
        <QuietButton onClick={() => void saveSampleTemplate()}>{words.sample}</QuietButton>
      </ButtonRow>
    </Card>
  );
}
