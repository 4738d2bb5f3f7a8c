/** What neither XML nor a page may hold (XML 1.0, 2.2): controls, halves of letters, and what is no letter in Unicode. */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

/** A text without characters that would make a document malformed. */
export const printable = (text: string): string => text.replace(unprintable, "");
