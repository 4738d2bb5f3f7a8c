import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../SessionContext";
import { Ask } from "./Ask";

const useStyles = makeStyles({ room: { padding: "12px 16px 0" } });
const about = ["example", "nextYear", "removal"] as const;

/** What the menu asks, at the head of whatever tab is open. */
export function MoreQuestions() {
  const styles = useStyles();
  const asked = usePane(({ question }) => question?.about);
  const own = about.find((each) => each === asked);
  return own === undefined ? null : (
    <div className={styles.room}>
      <Ask about={own} />
    </div>
  );
}
