import { createHash } from "node:crypto";
import HtmlPlugin from "html-webpack-plugin";

/** What a page may load: its own files, and nothing from anywhere else. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}`.trim(),
    "worker-src 'self'",
    // Fluent writes its styles into elements that it makes as it goes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashesOf = (html) =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );

/**
 * Writes a content security policy into every page. As an element of the page, because the add-in must be safe on
 * any static server; with hashes for the few lines that stand in the page itself.
 */
export class ContentPolicyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentPolicy", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("ContentPolicy", (data) => {
        const { html } = data;
        const content = policy(hashesOf(html));
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
        return { ...data, html: html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => charset + meta) };
      });
    });
  }
}
