import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChosenFile } from "../../session/rollup/desk";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { droppedFiles, filesOf } from "./chosenFiles";
import { Reading } from "./Reading";
import { useRollup } from "./useRollup";
import { words as all } from "./words.zh-CN";

const words = all.receive;

const useStyles = makeStyles({
  drop: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "10px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** 收各单位的报告: files, a folder or archives, chosen or dropped; how far the reading is. */
export function ReceiveCard() {
  const styles = useStyles();
  const { receiveFiles, takeOutFiles } = useActions();
  const hasResult = useRollup(({ overview }) => overview !== undefined);
  const hasRead = useRollup(({ overview, unreadable }) => overview !== undefined || unreadable.length > 0);
  const passedOver = useRollup((rollup) => rollup.passedOver);
  const [over, setOver] = useState(false);
  const take = (files: readonly ChosenFile[]) => {
    if (files.length > 0) void receiveFiles("units", files);
  };
  return (
    <Card title={words.title}>
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFiles(event.dataTransfer).then(take);
        }}
      >
        <Hint>{hasRead ? words.again : words.why}</Hint>
        <ButtonRow>
          <FileInput label={words.files} onFiles={take} isPrimary={!hasResult} />
          <FileInput label={words.folder} onFiles={take} folder />
          {hasRead && <QuietButton onClick={() => void takeOutFiles("units")}>{words.clear}</QuietButton>}
        </ButtonRow>
      </div>
      <Ask about="received" />
      <Reading />
      {passedOver > 0 && <Hint>{words.passedOver(passedOver)}</Hint>}
    </Card>
  );
}

interface InputProps {
  readonly label: string;
  readonly onFiles: (files: ChosenFile[]) => void;
  readonly folder?: boolean;
  readonly isPrimary?: boolean;
}

/** A button that lets many files be chosen, or a folder. */
export function FileInput({ label, onFiles, folder = false, isPrimary = false }: InputProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder && { webkitdirectory: "" })}
        onChange={({ target }) => {
          const files = filesOf(target.files ?? []);
          target.value = "";
          onFiles(files);
        }}
      />
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
