import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(128px, 100%), 1fr))",
    gridAutoRows: "1fr",
    gap: "8px",
    // Long names take a second line in their cell instead of widening it.
    "> button": { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  },
});

/** Several ways on that weigh alike: buttons of one size in equal columns, as many as the pane has room for. */
export function ButtonGrid({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>;
}
