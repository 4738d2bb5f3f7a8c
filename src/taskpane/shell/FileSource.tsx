import { Button, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { strings } from "../words.zh-CN";
import { QuietButton } from "./QuietButton";

const words = strings.imported;

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** Offers to paste it instead. */
  readonly paste?: boolean;
  /** The kinds of files; every kind of report if not given. */
  readonly accept?: string;
}

const reports = ".docx,.doc,.wps,.pdf,.odt,.html,.htm,.mht,.mhtml,.txt,.csv,.xlsx,.xls,.et,.ods,.json";

/** A report from outside: a file, or what was copied from a web page, Word or another workbook. */
export function FileSource({ label, onFile, paste = true, accept = reports }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      {paste && (
        <QuietButton
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting);
          }}
        >
          {words.paste}
        </QuietButton>
      )}
      {pasting && (
        <Textarea
          aria-label={words.pasteHere}
          placeholder={words.pasteHere}
          value=""
          onChange={() => undefined}
          onPaste={(event) => {
            event.preventDefault();
            setPasting(false);
            onFile(pastedFile(event.clipboardData));
          }}
        />
      )}
    </>
  );
}

/** Tables come as HTML from wherever they are copied; else the plain text. */
function pastedFile(pasted: DataTransfer): File {
  const html = pasted.getData("text/html");
  return new File([/<table/i.test(html) ? html : pasted.getData("text/plain")], words.pasted);
}
