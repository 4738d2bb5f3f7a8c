import type { Nullable } from "@univerjs/core";

/** `#RRGGBB` from the ways in which Univer writes a colour; empty for none. */
export function hex(colour: Nullable<string>): string {
  if (!colour) return "";
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return joined(short.slice(1).map((digit) => digit + digit));
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colour);
  if (parts) return joined(parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0")));
  return colour.toUpperCase();
}

const joined = (parts: readonly string[]): string => `#${parts.join("")}`.toUpperCase();
