import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

/** Whether a text is a page that was saved as one file (RFC 2557): .mht, or what Word and WPS also call .doc. */
export function isMht(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^\s*[\w-]+:\s/.test(head) && /^mime-version:/im.test(head) && /^content-type:/im.test(head);
}

/**
 * The page in such a file.
 *
 * @throws {Unreadable} where there is none, or one far larger than any report
 */
export function htmlOfMht(bytes: Uint8Array): string {
  const html = partsOf(binary(bytes)).find(({ head }) => /^content-type:\s*text\/html/im.test(head));
  if (!html) throw new Unreadable(messages.damaged);
  if (html.body.length > longestPage) throw new Unreadable(messages.tooIntricate);
  const charset =
    /charset="?([\w-]+)/i.exec(html.head)?.[1] ?? /<meta[^>]{0,200}charset="?([\w-]+)/i.exec(html.body)?.[1];
  return textIn(unwrapped(html.head, html.body), charset ?? "utf-8");
}

/** The most letters of a page in its packed form; pictures have parts of their own. */
const longestPage = 8_000_000;

interface Part {
  readonly head: string;
  readonly body: string;
}

/** One character for every byte. */
function binary(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** The most parts of a page. */
const most = 500;

function partsOf(text: string): Part[] {
  const boundary = /boundary="?([^"\r\n;]{1,200})/i.exec(text.slice(0, 4000))?.[1]?.trim();
  const pieces = boundary === undefined ? [text] : text.split(`--${boundary}`, most);
  return pieces.map((piece) => {
    const from = /^[\r\n]*/.exec(piece)?.[0].length ?? 0;
    const end = /\r?\n\r?\n/.exec(piece.slice(from, from + longestHead));
    if (!end) return { head: piece.slice(from, from + longestHead), body: "" };
    return { head: piece.slice(from, from + end.index), body: piece.slice(from + end.index + end[0].length) };
  });
}

/** The most letters in the head of a part. */
const longestHead = 10_000;

/** The bytes of a part, one character for each. */
function unwrapped(head: string, body: string): string {
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(head))
    return body
      .replace(/=[ \t]*\r?\n/g, "")
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (!/^content-transfer-encoding:\s*base64/im.test(head)) return body;
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ""));
  } catch {
    throw new Unreadable(messages.damaged);
  }
}

function textIn(signs: string, charset: string): string {
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  try {
    return new TextDecoder(charset === "gb2312" ? "gb18030" : charset).decode(bytes);
  } catch {
    throw new Unreadable(messages.damaged);
  }
}
