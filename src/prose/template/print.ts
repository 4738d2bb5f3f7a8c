import { escaped } from "./escaped";
import type { Segment } from "./segment";

/** The template that prints these pieces. */
export function templateOf(segments: readonly Segment[]): string {
  return segments
    .map((segment, at) => {
      if (segment.kind !== "text") return segment.code;
      const before = at === 0 ? "" : "}";
      const behind = at === segments.length - 1 ? "" : "{";
      return escaped(segment.text, { before, behind });
    })
    .join("");
}

/** A field that asks for something. */
export const fieldAsking = (asks: string): Segment => ({
  kind: "field",
  asks,
  code: `{{ "${asks.replaceAll('"', "”")}" | 待写 }}`,
});

/** A chip for what may stand between the braces. */
export const chipOf = (expression: string): Segment => ({ kind: "chip", code: `{{ ${expression} }}` });
