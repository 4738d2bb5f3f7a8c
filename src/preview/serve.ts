import { createServer } from "node:http";
import { join } from "node:path";
import { bundlePage } from "./serve/pageBundle";
import { openPane } from "./serve/paneBundle";
import { answer } from "./serve/routes";

const root = join(import.meta.dirname, "../..");
const port = Number(process.env["PORT"] ?? 3000);

const [page, pane] = await Promise.all([bundlePage(root), openPane(root)]);

const server = createServer((request, response) => {
  answer({ root, page, pane }, request.url ?? "/").then(
    ({ status, type, body }) => {
      response.writeHead(status, {
        "Content-Type": type,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        // The preview must work on a closed network, so the browser is told to refuse anything from elsewhere.
        "Content-Security-Policy":
          "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
          "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:",
      });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(String(error));
    },
  );
});

server.on("error", (error: NodeJS.ErrnoException) => {
  const reason = error.code === "EADDRINUSE" ? "is in use; set PORT to another one" : error.message;
  console.error(`Port ${port} ${reason}.`);
  process.exit(1);
});

server.listen(port, "127.0.0.1", () => {
  console.log(`年报助手 preview: http://localhost:${port}/`);
});
