import { useActions, useBook } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { FileSource } from "../shell/FileSource";
import { InfoLine } from "../shell/InfoLine";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";
import { Step } from "./Step";

const words = strings.lastYear;

/** 导入上年报告: from any form of file, for 上年结转, the checks across years and 同比. It may be left out. */
export function LastYearCard() {
  const { importLastYear, forgetLastYear } = useActions();
  const last = useBook(({ filing }) => filing.lastYear);
  const have = last ? words.have(last.unit, last.year) : "";
  return (
    <Step
      title={words.title}
      number={3}
      done={last !== undefined}
      summary={have}
      ask={<Ask about="lastYear" />}
    >
      {!last && (
        <InfoLine notes={[words.why]}>
          <Hint>{words.short}</Hint>
        </InfoLine>
      )}
      <ButtonRow>
        <FileSource
          label={last ? words.again : words.choose}
          onFile={(file) => {
            void importLastYear(file);
          }}
        />
        {last && <QuietButton onClick={() => void forgetLastYear()}>{words.forget}</QuietButton>}
      </ButtonRow>
    </Step>
  );
}
