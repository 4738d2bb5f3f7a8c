/** The name of the container of the whole pane, whose size the rules below ask for. */
export const paneName = "pane";

/**
 * A pane with little room, as at 200 %: narrower than any that Office opens at 100 %, or lower than its head, foot and
 * two cards. Browsers before Chromium 105 do not ask for it, and show the pane as it is elsewhere.
 */
export const compact = `@container ${paneName} (max-width: 260px) or (max-height: 440px)`;
