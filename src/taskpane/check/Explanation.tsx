import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Finding } from "../../audit";
import { useActions, usePane } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** The clerk's reason for a number that may be true, and the field to write it. */
export function Explanation({ finding }: { readonly finding: Finding }) {
  const { draftExplanation, explain } = useActions();
  const draft = usePane(({ explaining }) => explaining?.get(finding.code));
  const setDraft = (text?: string) => {
    draftExplanation(finding, text);
  };
  const { explained } = finding;
  if (draft === undefined)
    return (
      <>
        {explained !== undefined && <Hint>{words.explained(explained)}</Hint>}
        <ButtonRow>
          <Button
            size="small"
            onClick={() => {
              setDraft(explained ?? "");
            }}
          >
            {explained === undefined ? words.explain : words.explainAgain}
          </Button>
        </ButtonRow>
      </>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void explain(finding, draft);
      }}
    >
      <Field label={words.explanation} hint={words.explanationLasts}>
        <Textarea
          autoFocus
          value={draft}
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <ButtonRow>
        <Button size="small" appearance="primary" type="submit">
          {words.keep}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setDraft();
          }}
        >
          {strings.no}
        </Button>
      </ButtonRow>
    </form>
  );
}
