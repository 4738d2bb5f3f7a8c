import { Button } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { Ask } from "../shell/Ask";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { FileSource } from "../shell/FileSource";
import { Hint } from "../shell/Hint";
import { QuietButton } from "../shell/QuietButton";
import { FileInput } from "./ReceiveCard";
import { useRollup } from "./useRollup";
import { words as all } from "./words.zh-CN";

const words = all.beside;

/** 名册 and last year's files: who should report, and what they reported before. */
export function BesideCard() {
  const { setRoster, forgetRoster, receiveFiles, takeOutFiles, issueWorkbooks } = useActions();
  const roster = useRollup((rollup) => rollup.roster);
  const lastFiles = useRollup((rollup) => rollup.chosen.last.size);
  return (
    <Card title={words.title}>
      <Hint>{roster ? words.rosterHas(roster.length) : words.rosterWhy}</Hint>
      <ButtonRow>
        <FileSource
          label={words.roster}
          accept=".txt,.csv,.xlsx,.xls,.et,.ods"
          onFile={(file) => void setRoster(file)}
        />
        {roster && <QuietButton onClick={() => void forgetRoster()}>{words.forget}</QuietButton>}
      </ButtonRow>
      <Hint>{lastFiles > 0 ? words.lastHas(lastFiles) : words.lastWhy}</Hint>
      <ButtonRow>
        <FileInput
          label={words.last}
          onFiles={(files) => {
            if (files.length > 0) void receiveFiles("last", files);
          }}
        />
        {lastFiles > 0 && <QuietButton onClick={() => void takeOutFiles("last")}>{words.forget}</QuietButton>}
      </ButtonRow>
      <Ask about="receivedLast" />
      {roster && (
        <>
          <Hint>{words.issueWhy}</Hint>
          <ButtonRow>
            <Button onClick={() => void issueWorkbooks()}>{words.issue}</Button>
          </ButtonRow>
        </>
      )}
    </Card>
  );
}
