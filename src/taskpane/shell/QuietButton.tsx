import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  quiet: {
    minWidth: 0,
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
  /** Its step does not open by the focus alone. */
  readonly "data-change"?: "";
}

/** A button for what is done now and then: it stands back behind those that are meant to be pressed. */
export function QuietButton(props: Props) {
  return <Button size="small" appearance="subtle" className={useStyles().quiet} {...props} />;
}
