import { Button } from "@fluentui/react-components";
import type { Filing } from "../../figures";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { FileSource } from "../shell/FileSource";

const words = strings.lastYear;

/** 导入上年报告: from any form of file, for 上年结转, the checks across years and 同比. */
export function LastYearCard({ last }: { readonly last: Filing | undefined }) {
  const { importLastYear, forgetLastYear } = useActions();
  return (
    <Card title={words.title}>
      <Hint>{last ? words.have(last.unit, last.year) : words.why}</Hint>
      <ButtonRow>
        <FileSource
          label={last ? words.again : words.choose}
          onFile={(file) => {
            void importLastYear(file);
          }}
        />
        {last && (
          <Button appearance="transparent" onClick={() => void forgetLastYear()}>
            {words.forget}
          </Button>
        )}
      </ButtonRow>
      <Ask about="lastYear" />
    </Card>
  );
}
