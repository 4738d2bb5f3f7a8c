import { extname } from "node:path";
import type { Filing } from "../../figures";
import { sent } from "../../files/work/sentFiling";
import { compose } from "../../prose/compose";
import { asHtml, asText, buildReport, type Report } from "../../report";
import { asDocx } from "../../report/docx";
import { picturesOf } from "../../pictures";
import { wholeSet } from "../wholeSet";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { performLimited } from "../reading/performLimited";
import { unusable, type CommandOutcome } from "../outcome";
import { readBytes } from "../readBytes";
import { save } from "../save";
import { words } from "../words.zh-CN";

const writers = new Map<string, (report: Report) => Promise<Uint8Array> | string>([
  [".docx", asDocx],
  [".html", asHtml],
  [".txt", asText],
]);

/** `report FILING -o FILE.docx|.html|.txt [--last FILING] [--date DATE] [--template T.docx]`: writes the whole report. */
export async function report(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 1, {
    output: { type: "string", short: "o" },
    last: { type: "string" },
    date: { type: "string" },
    template: { type: "string" },
    pictures: { type: "boolean" },
  });
  if (!parsed.ok) return unusable(parsed.message);
  const { output, last: lastPath, date, template } = parsed.options;
  if (typeof output === "string" && /\.zip$/i.test(output))
    return wholeSet(parsed.files[0] ?? "", output, parsed.options);
  const write = typeof output === "string" ? writers.get(extname(output).toLowerCase()) : undefined;
  if (typeof output !== "string" || !write) return unusable(words.arguments.reportOutput);
  const read = await readFiling(parsed.files[0] ?? "");
  if (!read.ok) return unusable(read.message);
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);

  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const sources = [parsed.files[0] ?? "", ...(typeof lastPath === "string" ? [lastPath] : [])];
  if (typeof template === "string") return fromTemplate(template, filing, output, sources);
  const { paragraphs, mistakes } = compose(filing);
  const pictures = parsed.options["pictures"] === true ? picturesOf(filing) : [];
  const ending = { ...(typeof date === "string" && { date }), pictures };
  const written = await write(buildReport(filing, paragraphs, ending));
  const refused = await save(output, written, sources);
  if (refused) return refused;
  const todos = paragraphs.flatMap(({ runs }) => runs).filter(({ todo }) => todo).length;
  return {
    exit: 0,
    output: [
      words.written(output),
      ...(todos > 0 ? [words.todos(todos)] : []),
      ...mistakes.map(({ place, line, column, message, nearest }) =>
        words.mistake(place, line, column, message, nearest),
      ),
    ].join("\n"),
  };
}

/** The office's own Word file, filled. */
async function fromTemplate(
  path: string,
  filing: Filing,
  output: string,
  sources: readonly string[],
): Promise<CommandOutcome> {
  if (extname(output).toLowerCase() !== ".docx") return unusable(words.arguments.templateOutput);
  const template = await readBytes(path);
  if (!template.ok) return unusable(`${path}：${template.message}`);
  const filled = await performLimited("fillTemplate", { file: template.bytes, filing: sent(filing) });
  if (!filled.ok) return unusable([`${path}：`, ...filled.mistakes].join("\n"));
  const refused = await save(output, filled.bytes, [...sources, path]);
  if (refused) return refused;
  const todos = filled.todos > 0 ? [words.todos(filled.todos)] : [];
  return { exit: 0, output: [words.written(output), ...todos].join("\n") };
}
