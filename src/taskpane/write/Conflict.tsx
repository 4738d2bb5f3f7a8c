import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useActions } from "../SessionContext";
import { ButtonRow } from "../shell/ButtonRow";
import { strings } from "../words.zh-CN";

const words = strings.write;

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    padding: "8px 10px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  text: {
    margin: 0,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

/** The sheet has other words meanwhile: both are there until one is chosen. */
export function Conflict({ theirs }: { readonly theirs: string }) {
  const styles = useStyles();
  const { chooseText } = useActions();
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.text}>{words.conflict}</p>
      <p className={styles.text}>{theirs}</p>
      <ButtonRow>
        <Button onClick={() => void chooseText("mine")}>{words.mine}</Button>
        <Button onClick={() => void chooseText("theirs")}>{words.theirs}</Button>
      </ButtonRow>
    </div>
  );
}
