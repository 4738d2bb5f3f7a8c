/** Elements of a Word file that say how something looks, and nothing about what is printed. Half of a file are these. */
export const looks: ReadonlySet<string> = new Set(
  [
    "rFonts sz szCs color lang b bCs i iCs kern u shd highlight position w effect em bdr fitText eastAsianLayout",
    "spacing jc ind snapToGrid keepNext keepLines widowControl pBdr tabs textAlignment adjustRightInd autoSpaceDE",
    "autoSpaceDN overflowPunct wordWrap kinsoku topLinePunct contextualSpacing pageBreakBefore sectPr",
    "tblPr tblPrEx tblGrid tcW tcBorders tcMar vAlign textDirection noWrap trHeight cantSplit tblHeader",
    "proofErr lastRenderedPageBreak bookmarkStart bookmarkEnd",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `w:${name}`),
);
