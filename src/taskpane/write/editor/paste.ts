import { Fragment, Slice, type Node } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import { schema } from "./schema";

/** Pastes words, and nothing else of what the clipboard holds; a piece of our own text keeps its chips. */
export function pasteWords(view: EditorView, event: ClipboardEvent): boolean {
  const { clipboardData } = event;
  if (!clipboardData || clipboardData.getData("text/html").includes("data-pm-slice")) return false;
  const slice = sliceOf(clipboardData.getData("text/plain"));
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
  return true;
}

function sliceOf(text: string): Slice {
  const paragraphs: Node[] = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => schema.node("paragraph", null, line === "" ? [] : [schema.text(line)]));
  return new Slice(Fragment.from(paragraphs), 1, 1);
}
