import { makeStyles, tokens } from "@fluentui/react-components";

/** How the text of the report looks, read or written. */
export const usePaperStyles = makeStyles({
  paper: {
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    "& p": { margin: 0, textIndent: "2em" },
  },
  editor: {
    "& .ProseMirror": {
      whiteSpace: "pre-wrap",
      overflowWrap: "anywhere",
      outline: "none",
      minHeight: "24px",
      fontVariantLigatures: "none",
    },
    "& .chip": {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorBrandForegroundLink,
      backgroundColor: tokens.colorBrandBackground2,
      borderRadius: tokens.borderRadiusSmall,
      padding: "0 2px",
      margin: "0 1px",
      cursor: "default",
      boxDecorationBreak: "clone",
    },
    "& .chip.open": {
      color: tokens.colorStatusWarningForeground3,
      backgroundColor: tokens.colorStatusWarningBackground1,
    },
    "& .chip.wrong": {
      color: tokens.colorStatusDangerForeground1,
      backgroundColor: tokens.colorStatusDangerBackground1,
    },
    "& .ProseMirror-selectednode": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& .field": {
      color: tokens.colorStatusWarningForeground3,
      backgroundColor: tokens.colorStatusWarningBackground1,
      cursor: "pointer",
    },
    // ProseMirror puts these where a browser needs something to hold the caret.
    "& .ProseMirror-separator": { display: "inline", border: "0", margin: 0, width: 0 },
  },
});
