/** A piece of a web page: text as it stands, or a tag. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly name: string; readonly closing: boolean };

/** Elements whose content is no text of the page. */
const silent = new Set(
  "script style noscript template svg math iframe object select title textarea".split(" "),
);

/** Text and tags in turn; comments and what is not text are left out. One pass; nothing is built, nothing runs. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) yield { kind: "text", text: html.slice(at, open < 0 ? undefined : open) };
    if (open < 0) return;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const match = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 24));
    if (!match && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      yield { kind: "text", text: "<" };
      at = open + 1;
      continue;
    }
    const end = html.indexOf(">", open);
    if (end < 0) return;
    at = end + 1;
    if (!match) continue;
    const [, slash, name = ""] = match;
    if (silent.has(name) && slash === "") {
      const close = lower.indexOf(`</${name}`, at);
      at = close < 0 ? html.length : close;
    }
    yield { kind: "tag", name, closing: slash !== "" };
  }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ensp: " ",
  emsp: " ",
  middot: "·",
  times: "×",
};

/** Text with its character references resolved; unknown ones stay as they are. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
