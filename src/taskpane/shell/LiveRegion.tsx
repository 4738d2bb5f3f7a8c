import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../SessionContext";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers what has just changed; it stays in the page, or they would not notice. */
export function LiveRegion() {
  const text = usePane((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {text}
    </div>
  );
}
