import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Compound } from "./compound";

/** What a program calls its main part, and what that says. A document may hold parts of others: the first one counts. */
const kinds: readonly (readonly [
  name: string,
  kind: "document" | "workbook" | { readonly refusal: string },
])[] = [
  ["encryptedpackage", { refusal: messages.encrypted }],
  ["worddocument", "document"],
  ["workbook", "workbook"],
  ["book", "workbook"],
  ["powerpoint document", { refusal: messages.presentation }],
  ["__properties_version1.0", { refusal: messages.mail }],
];

/**
 * What an old compound file is, by its main part, whatever its name says: .wps is a document, .et a workbook.
 *
 * @throws {Unreadable} where no report is in it
 */
export function kindOf({ names }: Compound): "document" | "workbook" {
  const [, kind] = kinds.find(([name]) => names.has(name)) ?? [];
  if (typeof kind === "string") return kind;
  throw new Unreadable(kind?.refusal ?? (names.size === 0 ? messages.damaged : messages.foreignOld));
}
