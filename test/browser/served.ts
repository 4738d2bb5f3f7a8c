import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** Runs what `npm start` runs, on a free port; resolves when it says where it is. */
export async function served(): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", "src/preview/serve.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      server.kill();
      reject(new Error(`The preview was not ready within two minutes.\n${said.join("")}`));
    }, 120_000);
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString());
      const origin = /http:\/\/localhost:\d+/.exec(said.join(""))?.[0];
      if (origin === undefined) return;
      clearTimeout(late);
      resolve({ origin, stop: () => server.kill() });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`The preview ended with ${code ?? "a signal"}.\n${said.join("")}`));
    });
  });
}
