/** The version of what this add-in writes out of sight. A later one may have another shape. */
const version = 1;

/** What a setting of ours holds. `newer`: a later version of the add-in wrote it, and it is not to be touched. */
export type Decoded =
  | { readonly state: "none" | "newer" }
  | { readonly state: "unreadable"; readonly why: string }
  | { readonly state: "held"; readonly value: unknown };

/** A value as a setting keeps it. */
export const encodeVersioned = (value: unknown): string => JSON.stringify({ version, value: value ?? null });

/** Reads what `encodeVersioned` wrote, in this version or another. */
export function decodeVersioned(kept: unknown): Decoded {
  if (kept === undefined || kept === null) return { state: "none" };
  try {
    const found = typeof kept === "string" ? (JSON.parse(kept) as unknown) : kept;
    if (typeof found !== "object" || found === null || !("version" in found))
      return { state: "unreadable", why: "It has no version." };
    if (typeof found.version !== "number" || found.version > version) return { state: "newer" };
    return { state: "held", value: "value" in found ? found.value : null };
  } catch (error) {
    return { state: "unreadable", why: String(error) };
  }
}
