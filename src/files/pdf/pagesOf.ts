import { OPS, getDocument, type PDFDocumentProxy, type PDFPageProxy } from "unpdf/pdfjs";
import { Unreadable } from "../document";
import type { OnStep } from "../work/step";
import { messages } from "../words.zh-CN";
import type { PageContent } from "./content";
import type { PrintFont } from "./instructions";
import { matrixIn, numbersIn } from "./instructions";
import { identity } from "./geometry";
import { startReader } from "./library";
import { contentOf } from "./pageContent";
import { strikePatterns } from "./strikePatterns";
import { withinBounds } from "./withinBounds";

/** Limits: no report of an organ is larger. */
const most = {
  pages: 200,
  /** Messages of the reading side: fonts, and one for a thousand instructions. */
  messagesOfPage: 200,
  /** A busy machine takes a second for a usual report. */
  milliseconds: 3_800,
};

/**
 * What is printed on every page of a PDF. Nothing in it is run, nothing is fetched, no picture is unpacked.
 *
 * @throws {Unreadable} where it is damaged, asks for a password, or is larger than any report
 */
export async function pagesOf(bytes: Uint8Array, onStep: OnStep): Promise<readonly PageContent[]> {
  // The library takes ownership of the bytes, so it gets a copy.
  const data = new Uint8Array(bytes);
  await withinBounds(data);
  strikePatterns(data);
  let end = performance.now() + most.milliseconds;
  const reader = startReader();
  const task = getDocument({ ...settings(data), worker: reader.worker });
  let stopped = false;
  let received = 0;
  const stop = new Promise<never>((_, reject) => {
    reader.onMessage(() => {
      received += 1;
      if (stopped || (received <= most.messagesOfPage && performance.now() <= end)) return;
      stopped = true;
      reject(new Unreadable(messages.pdfTooMuch));
    });
  });
  try {
    const reading = async () => {
      const document = await task.promise;
      // Opening takes long where the library is new to the machine; the pages have their own time.
      end = performance.now() + most.milliseconds;
      if (document.numPages > most.pages) throw new Unreadable(messages.pdfTooLong(most.pages));
      const pages: PageContent[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        received = 0;
        onStep({ kind: "page", page: number, pages: document.numPages });
        pages.push(await pageOf(document, number));
      }
      return pages;
    };
    return await Promise.race([reading(), stop]);
  } catch (error) {
    throw told(error);
  } finally {
    stopped = true;
    // It answers only after the running task has stopped.
    await task.destroy();
    reader.close();
  }
}

function settings(data: Uint8Array) {
  const parameters = {
    data,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    verbosity: 0,
  };
  // Fonts stay out of the page that the clerk looks at.
  const fonts = { add: () => undefined, delete: () => undefined };
  Reflect.set(parameters, "ownerDocument", { fonts });
  return parameters;
}

function told(error: unknown): unknown {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : "";
  return new Unreadable(name === "PasswordException" ? messages.encrypted : messages.damaged);
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // Notes and stamps that lie on the page are no part of the text.
  const list = await page.getOperatorList({ annotationMode: 0 });
  const content = contentOf(
    {
      width,
      height,
      toPage: matrixIn(transform) ?? identity,
      instructions: list.fnArray,
      given: list.argsArray,
      fontOf: fontsOf(page),
    },
    OPS,
  );
  page.cleanup();
  return content;
}

function fontsOf({ commonObjs }: PDFPageProxy): (name: string) => PrintFont | undefined {
  const known = new Map<string, PrintFont>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    if (!commonObjs.has(name)) return undefined;
    const font: unknown = commonObjs.get(name);
    const object = typeof font === "object" && font !== null ? font : {};
    const told: PrintFont = {
      vertical: "vertical" in object && object.vertical === true,
      unit: ("fontMatrix" in object ? numbersIn(object.fontMatrix)[0] : undefined) ?? 0.001,
    };
    known.set(name, told);
    return told;
  };
}
