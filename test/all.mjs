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

// Lint, which says what `tsc` says as well, uses one core, so that the tests have another beside them. The browser wants quiet for its own clock.
const [checked, tested] = await Promise.all([
  inTurn(["lint", "typecheck:floor"], true),
  inTurn(["test:unit"], false),
]);
const passed = checked && tested && (await inTurn(["test:browser"], false));
process.exitCode = passed ? 0 : 1;
