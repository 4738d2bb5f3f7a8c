import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { QuietButton } from "../shell/QuietButton";
import { strings } from "../words.zh-CN";

const useStyles = makeStyles({
  sign: {
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minHeight: "22px" },
  title: {
    flex: "1 1 100px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  summary: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly number: number;
  readonly done: boolean;
  readonly summary: string;
  /** Opens the step; absent where it is open. */
  readonly onChange?: (() => void) | undefined;
}

/** The line of a step: its number, or that it is done, what it is about or came to, and 更改. */
export function StepHead({ title, number, done, summary, onChange }: Props) {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden="true" className={mergeClasses(styles.sign, done && styles.done)}>
        {done ? <Checkmark16Filled /> : number}
      </span>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.title, done && styles.summary)}>{done ? summary : title}</h2>
        {onChange && (
          <QuietButton data-change="" isSmall aria-label={strings.step.changeWhat(title)} onClick={onChange}>
            {strings.step.change}
          </QuietButton>
        )}
      </div>
    </>
  );
}
