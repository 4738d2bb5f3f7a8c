import type { DXT } from "docxtemplater";
import type { FilledValue } from "./valuesFor";

/** How a paragraph and its current run look, as XML. */
interface Looks {
  paragraph: string;
  run: string;
}

type LooksTag = "w:pPr" | "w:rPr";
const isLooksTag = (tag: string | undefined): tag is LooksTag => tag === "w:pPr" || tag === "w:rPr";

/**
 * The module of docxtemplater that writes every value in place of its placeholder. What has several paragraphs becomes
 * so many, with the looks of the one that the placeholder stands in.
 */
export function writeValues(valueOf: (tag: string, module: string) => FilledValue): DXT.Module {
  const looks = looksAlongTheWay();
  return {
    name: "values",
    // Before the library's own modules: nothing is left for them to write.
    priority: 1,
    render: (part) => {
      looks.pass(part);
      if (part.type !== "placeholder") return null;
      // The library leaves the module of a plain placeholder out.
      const { module = "" } = part as Partial<DXT.Part>;
      return { value: asXml(valueOf(part.value.trim(), module), looks.here()), errors: [] };
    },
  };
}

/** @param looks undefined outside every paragraph, as in the properties of a file */
function asXml(value: FilledValue, looks: Looks | undefined): string {
  if (value.kind === "table") return value.xml;
  const between = looks
    ? `</w:t></w:r></w:p><w:p>${looks.paragraph}<w:r>${looks.run}<w:t xml:space="preserve">`
    : "\n";
  return value.paragraphs.map(escaped).join(between);
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Passes along the pieces of a part of the file, and knows the looks of the place that it has come to. */
function looksAlongTheWay() {
  /** The paragraphs that have begun, the innermost last: a text box stands inside another. */
  const begun: Looks[] = [];
  let within: { readonly tag: LooksTag; depth: number } | undefined;
  const here = () => begun.at(-1);

  const pass = ({ type, tag, position, value }: DXT.Part) => {
    const named = type === "tag" ? tag : undefined;
    const looks = here();
    if (within === undefined && isLooksTag(named) && looks) {
      within = { tag: named, depth: 0 };
      looks[keyOf(named)] = "";
    }
    if (within && looks) {
      looks[keyOf(within.tag)] += value;
      // Tracked changes hold the former looks inside the present ones.
      if (named === within.tag && position === "start") within.depth += 1;
      if (named === within.tag && position === "end") within.depth -= 1;
      if (within.depth === 0) within = undefined;
    } else if (named === "w:p" && position === "start") begun.push({ paragraph: "", run: "" });
    else if (named === "w:p" && position === "end") begun.pop();
    else if (named === "w:r" && position === "start" && looks) looks.run = "";
  };
  return { pass, here };
}

const keyOf = (tag: LooksTag): keyof Looks => (tag === "w:pPr" ? "paragraph" : "run");
