import { spawn } from "node:child_process";

/** Runs a script of package.json; with `held`, its output comes in one piece when it ends. */
function script(name, held) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", name], {
      stdio: held ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32",
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(output.map(String).join(""));
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
      resolve(code === 0);
    });
  });
}

/** One after the other, up to the first that fails. */
async function inTurn(names, held) {
  for (const name of names) if (!(await script(name, held))) return false;
  return true;
}

// A browser waits half of its time, and lint has one core to itself for most of its own: the tests have what is left.
const passed = await Promise.all([
  inTurn(["lint", "typecheck:floor", "test:browser"], true),
  inTurn(["test:unit"], false),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
