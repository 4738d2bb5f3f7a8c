import { recognise } from "../figures/recognise";
import { fewestFigures, Unreadable } from "./document";
import { linesAmongTables } from "./narrative";
import { openFile, refuseMany } from "./openFile";
import { ownSheets } from "./ownSheets";
import { linesOfText, splitLines } from "./text";
import { untold, type OnStep } from "./work/step";

export type ProseOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/**
 * The words of a file of any kind, without its tables. Of a plain text, rows of tables are blanked out, so that
 * every word stays where it stands in the file.
 */
export async function readProse(bytes: Uint8Array, onStep: OnStep = untold): Promise<ProseOutcome> {
  try {
    const opened = await openFile(bytes, onStep);
    onStep({ kind: "matching" });
    switch (opened.kind) {
      case "json":
        return { ok: true, text: paragraphsIn(opened.json) };
      case "text":
        return { ok: true, text: withoutTables(opened.text) };
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

/** A text with its tables blanked out. Paragraphs may be indented with tabs, or hold a stroke; rows have many cells. */
function withoutTables(text: string): string {
  const lines = linesOfText(text);
  refuseMany(lines.map(({ cells }) => cells));
  const { form, used, sources } = recognise(lines);
  const tables =
    sources.size >= fewestFigures ? new Set([...used, ...linesAmongTables(lines, form)]) : new Set();
  const cells = new Set<number>();
  lines.forEach(({ inTable, cells: own, from, to }, index) => {
    if (tables.has(index) || (inTable && own.length >= 3))
      for (let at = from; at < to; at += 1) cells.add(at);
  });
  return splitLines(text)
    .map((line, index) =>
      index % 2 === 0 && cells.has(index / 2) && !line.includes("。") ? " ".repeat(line.length) : line,
    )
    .join("");
}

/** The paragraphs of a filing, which is what its words are. */
function paragraphsIn(json: unknown): string {
  if (typeof json !== "object" || json === null || !("paragraphs" in json)) return "";
  return Object.values(json.paragraphs ?? {})
    .filter((text) => typeof text === "string")
    .join("\n");
}
