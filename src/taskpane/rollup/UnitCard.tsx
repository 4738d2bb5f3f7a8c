import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Overview } from "../../rollup";
import type { UnitDetail } from "../../session/rollup/desk";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { words as all } from "./words.zh-CN";

const words = all.unit;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  reason: { flex: "1 1 120px", minWidth: 0 },
  grade: { fontWeight: tokens.fontWeightSemibold },
  slip: {
    margin: 0,
    padding: "8px",
    maxHeight: "240px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    font: "inherit",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly detail: UnitDetail;
  readonly overview: Overview;
}

/** One unit: what is to be corrected or explained, its 退回单, and whether it counts. */
export function UnitCard({ detail: { at, name, findings, slip }, overview }: Props) {
  const styles = useStyles();
  const { copySlip, saveSlip } = useActions();
  const line = overview.units[at];
  if (!line) return null;
  return (
    <Card title={name}>
      <Hint>{[line.file, line.why].filter((part) => part !== "").join("\n")}</Hint>
      {findings.length === 0 ? (
        <Hint>{words.fine}</Hint>
      ) : (
        <ul className={styles.list} aria-label={words.findings}>
          {findings.map(({ grade, text }, place) => (
            <li key={place}>
              <span className={styles.grade}>{words.grades[grade]}</span>：{text}
            </li>
          ))}
        </ul>
      )}
      {slip !== undefined && (
        <>
          <Fold label={words.readSlip}>
            <pre className={styles.slip} tabIndex={0} aria-label={words.slip}>
              {slip}
            </pre>
          </Fold>
          <ButtonRow>
            <Button
              appearance="primary"
              onClick={() => {
                copySlip(slip);
              }}
            >
              {words.copy}
            </Button>
            <Button onClick={() => void saveSlip(at)}>{words.save}</Button>
          </ButtonRow>
        </>
      )}
      <Counting key={line.file} file={line.file} isLeftOut={line.state === "excluded"} />
    </Card>
  );
}

/** 不计入 with a reason, and the way back. */
function Counting({ file, isLeftOut }: { readonly file: string; readonly isLeftOut: boolean }) {
  const styles = useStyles();
  const { leaveOut } = useActions();
  const [reason, setReason] = useState("");
  if (isLeftOut)
    return (
      <ButtonRow>
        <Button onClick={() => void leaveOut(file)}>{words.countAgain}</Button>
      </ButtonRow>
    );
  return (
    <Field label={words.reason} className={styles.field}>
      <ButtonRow>
        <Input
          className={styles.reason}
          value={reason}
          placeholder={words.reasonHint}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
        <Button disabled={reason.trim() === ""} onClick={() => void leaveOut(file, reason.trim())}>
          {words.leaveOut}
        </Button>
      </ButtonRow>
    </Field>
  );
}
