import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  quiet: {
    minWidth: 0,
    paddingLeft: "8px",
    paddingRight: "8px",
    fontWeight: tokens.fontWeightRegular,
    // As the first in its line it aligns its words with those above.
    ":first-child": { marginLeft: "-8px" },
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly "aria-label"?: string;
  readonly "aria-expanded"?: boolean;
  readonly icon?: ReactElement;
  /** The focus comes here when what had it goes away. */
  readonly "data-landing"?: "";
  /** In a row of a list, or beside small print. */
  readonly isSmall?: boolean;
  /** Focus alone does not open its step. */
  readonly "data-change"?: "";
}

/** A button for what is done now and then: it stands back behind those that are meant to be pressed. */
export function QuietButton({ isSmall = false, ...props }: Props) {
  const size = isSmall ? "small" : "medium";
  return <Button size={size} appearance="subtle" className={useStyles().quiet} {...props} />;
}
