import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** How a row of a list looks that is a plain button: for long lists, where Fluent's own would weigh too much. */
export const rowButton: GriffelStyle = {
  boxSizing: "border-box",
  width: "100%",
  border: "0",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
