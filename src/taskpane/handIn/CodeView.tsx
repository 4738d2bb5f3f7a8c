import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Filing } from "../../figures";
import { fingerprintOf, grouped } from "../../seal";

const useStyles = makeStyles({
  code: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    wordSpacing: "4px",
    overflowWrap: "break-word",
    userSelect: "text",
  },
});

/** The fingerprint in its groups. */
export function CodeView({ filing }: { readonly filing: Filing }) {
  const styles = useStyles();
  const code = useMemo(() => grouped(fingerprintOf(filing)), [filing]);
  return <p className={styles.code}>{code.join(" ")}</p>;
}
