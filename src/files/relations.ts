import { Unreadable } from "./document";
import { attribute } from "./markup/attribute";
import { textOfXml } from "./markup/textOfXml";
import { elementsIn } from "./markup/element";
import { parseXml } from "./markup/parse";
import type { Packed } from "./packed";
import { messages } from "./words.zh-CN";

/** What a part of a packed office file refers to (ISO/IEC 29500-2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `worksheet`. */
  readonly kind: string;
  /** The name of the other part. */
  readonly target: string;
}

/** Where the main part of a packed office file is, as its relations tell; undefined where they do not. */
export const mainPartOf = (packed: Packed): string | undefined =>
  relationsOf(packed, "").find(({ kind }) => kind === "officeDocument")?.target;

/**
 * What a part refers to; the file itself is the part without a name.
 *
 * @throws {Unreadable} where the list of them is damaged
 */
export function relationsOf(packed: Packed, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = packed.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!bytes) return [];
  const [root] = elementsIn(parseXml(textOfXml(bytes), new Map()));
  if (!root) throw new Unreadable(messages.damaged);
  return [...elementsIn(root, "Relationship")].map((relation) => {
    const type = attribute(relation, "Type") ?? "";
    const target = attribute(relation, "Target") ?? "";
    return {
      id: attribute(relation, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: target.startsWith("/") ? target.slice(1) : `${folder}${target}`,
    };
  });
}
