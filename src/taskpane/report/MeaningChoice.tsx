import { Button } from "@fluentui/react-components";
import type { Form } from "../../form";
import { nameOfTerms, wordsOfClaim, type Item } from "../../prose/reconcile";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.reconcile;

interface Props {
  readonly item: Item;
  readonly text: string;
  readonly form: Form;
}

/** 拿不准: what a number may mean, one click each; the answer is kept with the workbook. */
export function MeaningChoice({ item: { claim, meanings = [] }, text, form }: Props) {
  const { chooseReading } = useActions();
  return (
    <>
      <Hint>{words.which}</Hint>
      <ButtonRow>
        {meanings.map(({ terms, held }) => (
          <Button
            key={terms?.join() ?? ""}
            size="small"
            onClick={() => void chooseReading({ words: wordsOfClaim(text, claim), terms: terms ?? [] })}
          >
            {terms ? words.meaning(nameOfTerms(form, terms), held) : words.noMeaning}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
}
