import { recognise } from "../figures/recognise";
import { Unreadable } from "./document";
import { openFile } from "./openFile";
import { ownSheets } from "./ownSheets";
import { linesOfText } from "./text";

export type ProseOutcome =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/**
 * The words of a file of any kind, without its tables. Of a plain text, rows of tables are blanked out, so that
 * every word stays where it stands in the file.
 */
export async function readProse(bytes: Uint8Array): Promise<ProseOutcome> {
  try {
    const opened = await openFile(bytes);
    switch (opened.kind) {
      case "json":
        return { ok: true, text: paragraphsIn(opened.json) };
      case "text":
        return {
          ok: true,
          text: opened.text
            .split(/(?<=\n)/)
            .map(withoutRow)
            .join(""),
        };
      case "sheets":
        return {
          ok: true,
          text: (ownSheets(opened.sheets)?.told.paragraphs ?? []).map(({ text }) => text).join("\n"),
        };
      case "lines": {
        const { used } = recognise(opened.lines);
        const told = opened.lines.filter(({ inTable }, index) => !inTable && !used.has(index));
        return { ok: true, text: told.map(({ cells }) => cells.join("")).join("\n") };
      }
    }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}

/** Paragraphs may be indented with tabs, or hold a stroke; the cells of a row are many, and no sentences. */
const withoutRow = (line: string) =>
  linesOfText(line).some(({ cells, inTable }) => inTable && cells.length >= 3) && !line.includes("。")
    ? line.replace(/[^\r\n]/g, " ")
    : line;

/** The paragraphs of a filing, which is what its words are. */
function paragraphsIn(json: unknown): string {
  if (typeof json !== "object" || json === null || !("paragraphs" in json)) return "";
  return Object.values(json.paragraphs ?? {})
    .filter((text) => typeof text === "string")
    .join("\n");
}
