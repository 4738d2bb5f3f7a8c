import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const columns = (width: string) => `repeat(auto-fit, minmax(min(${width}, 100%), 1fr))`;

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: columns("128px"),
    gridAutoRows: "1fr",
    gap: "8px",
    // Long names take a second line in their cell instead of widening it.
    "> button": { minWidth: 0, paddingLeft: "4px", paddingRight: "4px", textWrap: "balance" },
  },
  short: { gridTemplateColumns: columns("80px") },
});

interface Props {
  readonly children: ReactNode;
  /** Of five characters at most: three stand side by side in a pane of 320 px. */
  readonly hasShortNames?: boolean;
}

/** Several ways on that weigh alike: buttons of one size in equal columns, as many as the pane has room for. */
export function ButtonGrid({ children, hasShortNames = false }: Props) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.grid, hasShortNames && styles.short)}>{children}</div>;
}
