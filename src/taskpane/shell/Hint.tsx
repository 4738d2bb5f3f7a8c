import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    textWrap: "pretty",
  },
});

/** A sentence in small print. */
export function Hint({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().hint}>{children}</p>;
}
