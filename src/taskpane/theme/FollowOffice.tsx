import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneName } from "./compact";
import { useTheme } from "./useTheme";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // The search opens over the head of the pane.
    position: "relative",
    containerName: paneName,
    containerType: "size",
  },
});

/** The pane in the colours of Office. */
export function FollowOffice({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
