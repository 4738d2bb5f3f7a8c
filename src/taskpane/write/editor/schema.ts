import { Schema } from "prosemirror-model";

/** What a chip of the document remembers; what it shows is worked out anew whenever the workbook has been read. */
export interface ChipAttributes {
  readonly code: string;
  readonly text: string;
  readonly title: string;
  readonly state: string;
}

/** A text of 正文: paragraphs of words, chips that are one thing each, and words that are marked as to be filled in. */
export const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    text: { group: "inline" },
    chip: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { code: {}, text: { default: "" }, title: { default: "" }, state: { default: "good" } },
      leafText: ({ attrs }) => String(attrs["text"]),
      parseDOM: [{ tag: "span[data-code]", getAttrs: (dom) => ({ code: dom.dataset["code"] ?? "" }) }],
      toDOM: ({ attrs }) => [
        "span",
        {
          class: `chip ${attrs["state"]}`,
          title: String(attrs["title"]),
          "data-code": String(attrs["code"]),
        },
        String(attrs["text"]),
      ],
    },
  },
  marks: {
    field: {
      attrs: { asks: {}, code: {}, key: {} },
      inclusive: false,
      toDOM: () => ["span", { class: "field" }, 0],
    },
  },
});
