import { Button, Textarea } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { FileSource } from "../shell/FileSource";
import { strings } from "../words.zh-CN";

const words = strings.reconcile;

interface Props {
  /** A text from elsewhere; undefined while the report's own is looked at. */
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** Another text than the report's own: pasted, or from a file. */
export function OtherText({ value, onChange }: Props) {
  const { openText } = useActions();
  const open = async (file: File) => {
    const opened = await openText(file);
    if (opened !== undefined) onChange(opened);
  };
  return (
    <>
      {value !== undefined && (
        <Textarea
          aria-label={words.pasted}
          placeholder={words.pasted}
          value={value}
          resize="vertical"
          onChange={(_, { value: typed }) => {
            onChange(typed);
          }}
        />
      )}
      <ButtonRow>
        <Button
          onClick={() => {
            onChange(value === undefined ? "" : undefined);
          }}
        >
          {value === undefined ? words.other : words.own}
        </Button>
        {value !== undefined && (
          <FileSource label={words.open} paste={false} onFile={(file) => void open(file)} />
        )}
      </ButtonRow>
    </>
  );
}
