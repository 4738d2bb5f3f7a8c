import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Filing } from "../../figures";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { openPacked, stored } from "../packed";
import { largestFile } from "../largestFile";
import { tablesAsXml } from "./tablesAsXml";
import { valuesFor } from "./valuesFor";
import { faultsIn, words } from "./words.zh-CN";
import { writeValues } from "./writeValues";

export { sampleTemplate } from "./sample";

export type FilledTemplate =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly todos: number }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/**
 * Fills an office's own Word file: `{{ 申请.本年新收.总计 }}` and every other name and filter of the templates in 正文,
 * `{{ 正文.主动公开 }}` for the text of a part, and `{{@表三}}`, alone in its paragraph, for a whole table. Everything
 * else stays as it is. All mistakes are told at once, and then nothing is written.
 */
export async function fillWordTemplate(template: Uint8Array, filing: Filing): Promise<FilledTemplate> {
  try {
    return fill(wholePartsOf(template), filing, await tablesAsXml(filing));
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, mistakes: [error.message] };
    const faults = faultsIn(error);
    return { ok: false, mistakes: faults.length > 0 ? [...new Set(faults)] : [messages.damaged] };
  }
}

/** The template unpacked under a limit, before a library that knows none sees it. */
function wholePartsOf(template: Uint8Array): Uint8Array {
  if (template.length > largestFile) throw new Unreadable(messages.bomb);
  const packed = openPacked(template);
  if (!packed.has(main)) throw new Unreadable(words.noWordFile);
  return stored(packed, () => true);
}

const main = "word/document.xml";

function fill(template: Uint8Array, filing: Filing, tables: ReadonlyMap<string, string>): FilledTemplate {
  const { valueOf, mistakes, todos } = valuesFor(filing, tables);
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: "{{", end: "}}" },
    paragraphLoop: true,
    errorLogging: false,
    modules: [writeValues(valueOf)],
  });
  document.render({});
  if (mistakes.size > 0) return { ok: false, mistakes: [...mistakes] };
  return { ok: true, bytes: document.toUint8Array({ compression: "DEFLATE" }), todos: todos() };
}
