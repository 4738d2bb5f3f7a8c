import { join } from "node:path";
import { answer } from "../../../src/preview/serve/routes";

const bytes = (text: string) => new TextEncoder().encode(text);
const served = {
  root: join(__dirname, "../../.."),
  page: { script: bytes("script"), styles: bytes("styles") },
  pane: {
    html: () => Promise.resolve("<p>pane</p>"),
    file: (path: string) => (path === "/pane/taskpane.js" ? bytes("pane script") : undefined),
  },
};

test.each([
  ["/", 200, "text/html"],
  ["/?x=1", 200, "text/html"],
  ["/page.js", 200, "text/javascript"],
  ["/page.css", 200, "text/css"],
  ["/taskpane.html?preview", 200, "text/html"],
  ["/pane/taskpane.js", 200, "text/javascript"],
  ["/office/excel-web-16.00.js", 200, "text/javascript"],
  ["/assets/icon-32.png", 200, "image/png"],
  ["/assets/none.png", 404, "text/plain"],
  ["/assets/../package.json", 404, "text/plain"],
  ["/assets/%2e%2e/package.json", 404, "text/plain"],
  ["/package.json", 404, "text/plain"],
  ["/src/preview/serve.ts", 404, "text/plain"],
  ["/%", 200, "text/html"],
])("%s answers %i", async (url, status, type) => {
  const result = await answer(served, url);
  expect(result.status).toBe(status);
  expect(result.type).toContain(type);
});
