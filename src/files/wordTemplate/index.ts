import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Filing } from "../../figures";
import { expressionsFor } from "../../prose/compose";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { namesIn } from "../unpacked";
import { narrativeTexts } from "./narrativeTexts";
import { paragraphEnd, splitParagraphs } from "./paragraphs";
import { tablesAsXml } from "./tablesAsXml";
import { faultsIn, words } from "./words.zh-CN";

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
    if (!namesIn(template).includes("word/document.xml")) return { ok: false, mistakes: [words.noWordFile] };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, mistakes: [error.message] };
    throw error;
  }
  const texts = new Map([...narrativeTexts(filing), ...(await tablesAsXml(filing))]);
  const express = expressionsFor(filing);
  const mistakes: string[] = [];
  let todos = 0;
  const valueOf = (tag: string): string => {
    const known = texts.get(tag);
    if (known !== undefined) return known.replaceAll("\n", paragraphEnd);
    const expressed = express(tag);
    if (expressed.ok) {
      if (expressed.todo) todos += 1;
      return expressed.text;
    }
    const { message, nearest } = expressed.mistake;
    mistakes.push(words.mistake(tag, message, nearest));
    return "";
  };
  try {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: "{{", end: "}}" },
      paragraphLoop: true,
      errorLogging: false,
      parser: (tag) => ({ get: () => valueOf(tag.trim()) }),
    });
    document.render({});
    if (mistakes.length > 0) return { ok: false, mistakes: [...new Set(mistakes)] };
    const zip = document.getZip();
    const main = "word/document.xml";
    zip.file(main, splitParagraphs(zip.file(main)?.asText() ?? ""));
    return { ok: true, bytes: zip.generate({ type: "uint8array", compression: "DEFLATE" }), todos };
  } catch (error) {
    const faults = faultsIn(error);
    if (faults.length === 0) return { ok: false, mistakes: [messages.damaged] };
    return { ok: false, mistakes: [...new Set([...mistakes, ...faults])] };
  }
}
