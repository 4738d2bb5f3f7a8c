import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reconcile, reconcileMessages } from "../../prose/reconcile";
import { FileSource } from "../shell/FileSource";
import { useActions } from "../SessionContext";
import type { OpenBook } from "../../session/state";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { ReconcileItem } from "./ReconcileItem";

const words = strings.reconcile;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
});

interface Props {
  readonly book: OpenBook;
  /** The narrative as it stands in the report. */
  readonly narrative: string;
}

/** 数字对账单: every number of the text against the tables, of the report itself or of a text from elsewhere. */
export function ReconcileCard({ book, narrative }: Props) {
  const styles = useStyles();
  const { openText } = useActions();
  const [pasted, setPasted] = useState<string>();
  const text = pasted ?? narrative;
  const { items, unmentioned, wording } = useMemo(() => reconcile(book.filing, text), [book.filing, text]);
  const count = (verdict: (typeof items)[number]["verdict"]) =>
    items.filter((item) => item.verdict === verdict).length;
  const differs = count("differs");
  const bound = items.filter(({ verdict }) => verdict !== "elsewhere");
  const shown = [...bound].sort((a, b) => Number(b.verdict === "differs") - Number(a.verdict === "differs"));
  const notes = [
    ...unmentioned.map((what) => reconcileMessages.unmentioned[what]),
    ...wording.map(({ code, found }) => reconcileMessages.wording[code](found)),
  ];
  return (
    <Card title={words.title} {...(differs > 0 && { tone: "bad" as const })}>
      <Hint>
        {words.verdict(bound.length, count("agrees"), differs, count("unknown"), count("elsewhere"))}
      </Hint>
      {pasted !== undefined && (
        <Textarea
          aria-label={words.pasted}
          placeholder={words.pasted}
          value={pasted}
          resize="vertical"
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      )}
      <ul className={styles.list}>
        {shown.map((item) => (
          <ReconcileItem
            key={`${item.claim.start} ${item.terms?.join() ?? ""}`}
            item={item}
            text={text}
            form={book.filing.form}
          />
        ))}
        {notes.map((note) => (
          <li key={note}>{words.note(note)}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button
          size="small"
          onClick={() => {
            setPasted(pasted === undefined ? "" : undefined);
          }}
        >
          {pasted === undefined ? words.other : words.own}
        </Button>
        {pasted !== undefined && (
          <FileSource
            label={words.open}
            paste={false}
            onFile={(file) => {
              void openText(file).then((opened) => {
                if (opened !== undefined) setPasted(opened);
              });
            }}
          />
        )}
      </ButtonRow>
    </Card>
  );
}
