import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Turns files into another kind by LibreOffice, which we did not write; `soffice` has to be on the PATH.
 *
 * @param folder where the files lie, and where LibreOffice may keep its profile
 * @param target the kind, with a filter where one is needed: `ods`, `txt:Text (encoded):UTF8`
 * @param out the folder for what comes of them, inside of `folder`
 * @throws Error with what LibreOffice says, or what keeps it from running
 */
export function turned(folder: string, files: readonly string[], target: string, out: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = ["--headless", profile, "--convert-to", target, "--outdir", out, ...files];
  const { status, error, stderr } = spawnSync("soffice", args, { cwd: folder, timeout: 240_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(String(stderr));
}
