/** A name as one of a file that every system takes. */
export const asFileName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").replace(/^\.+|[. ]+$/g, "") || "_";
