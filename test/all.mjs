import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

/** Runs a script of package.json; with `held`, its output comes in one piece when it ends. `first` has the processors. */
function script(name, { held, first }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", name], {
      stdio: held ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32",
    });
    if (!first && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
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
async function inTurn(names, how) {
  for (const name of names) if (!(await script(name, how))) return false;
  return true;
}

// What a browser does one after the other takes longest, and half of that time it waits: it goes first, and lint and the
// tests, which can use every processor, have what is left.
const passed = await Promise.all([
  inTurn(["test:browser"], { held: true, first: true }),
  inTurn(["lint", "typecheck:floor"], { held: true, first: false }),
  inTurn(["test:unit"], { held: false, first: false }),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
