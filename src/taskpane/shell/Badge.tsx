import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "18px",
    marginLeft: "4px",
    padding: "0 5px",
    borderRadius: "9px",
    lineHeight: "18px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { border: "1px solid" },
  },
});

/** How many there are, in a red dot. */
export function Badge({ count }: { readonly count: number }) {
  return <span className={useStyles().badge}>{count}</span>;
}
