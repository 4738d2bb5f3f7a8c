import type { Node } from "prosemirror-model";
import type { Chip, Segment } from "../../../prose/template";
import { linesOf } from "../../../prose/template";
import { strings } from "../../words.zh-CN";
import { schema, type ChipAttributes } from "./schema";

const words = strings.write;
type ChipFor = (code: string) => Chip;

/** A chip as the document holds it. */
export function chipAttributes(code: string, chipFor: ChipFor): ChipAttributes {
  const { text, source, state } = chipFor(code);
  return { code, text, state, title: words.chipAt(text, source, words.chip[state]) };
}

/** The pieces of a text as a document. */
export function documentOf(segments: readonly Segment[], chipFor: ChipFor): Node {
  let key = 0;
  const inline = (segment: Segment): Node => {
    switch (segment.kind) {
      case "text":
        return schema.text(segment.text);
      case "chip":
        return schema.node("chip", chipAttributes(segment.code, chipFor));
      case "field":
        return schema.text(`〔${segment.asks}〕`, [
          schema.mark("field", { asks: segment.asks, code: segment.code, key: (key += 1) }),
        ]);
    }
  };
  const paragraphs = linesOf(segments).map((line) => schema.node("paragraph", null, line.map(inline)));
  return schema.node("doc", null, paragraphs);
}

/** The pieces that a document shows. */
export function segmentsIn(doc: Node): Segment[] {
  const segments: Segment[] = [];
  doc.forEach((paragraph, _, index) => {
    if (index > 0) segments.push({ kind: "text", text: "\n" });
    paragraph.forEach((node) => segments.push(segmentOf(node)));
  });
  return merged(segments);
}

function segmentOf(node: Node): Segment {
  if (node.type.name === "chip") return { kind: "chip", code: String(node.attrs["code"]) };
  const text = node.text ?? "";
  const field = node.marks.find(({ type }) => type.name === "field");
  if (!field || text !== `〔${String(field.attrs["asks"])}〕`) return { kind: "text", text };
  return { kind: "field", asks: String(field.attrs["asks"]), code: String(field.attrs["code"]) };
}

function merged(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.kind === "text" && last?.kind === "text")
      result[result.length - 1] = { kind: "text", text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}

/**
 * The place in a document of a place in its text, where each paragraph is a line and a chip as long as what it shows.
 */
export function positionAt(doc: Node, offset: number): number {
  let left = offset;
  let position = 0;
  for (let index = 0; index < doc.childCount; index += 1) {
    const paragraph = doc.child(index);
    position += 1;
    for (let at = 0; at < paragraph.childCount; at += 1) {
      const node = paragraph.child(at);
      const { length } = node.text ?? node.textContent;
      const own = node.isText ? length : String(node.attrs["text"]).length;
      if (left <= own) return position + (node.isText ? left : left === 0 ? 0 : 1);
      left -= own;
      position += node.nodeSize;
    }
    if (left === 0) return position;
    left -= 1;
    position += 1;
  }
  return Math.max(1, doc.content.size - 1);
}
