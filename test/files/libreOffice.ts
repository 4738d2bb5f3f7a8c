import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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
  office(folder, ["--convert-to", target, "--outdir", out, ...files]);
}

/**
 * Has LibreOffice open files, do with each what somebody does by hand, and save it as a page, cells in their colours.
 *
 * @param folder as above; the pages are put there too
 * @param jobs the files, and what is done in lines of its Basic, by the page's name. `book` is the document, `Opened(path)`
 *   another, and `Save book, path, filter` closes it too
 */
export function pagesAfter(folder: string, jobs: ReadonlyMap<string, { file: string; lines: string }>): void {
  // Its first start fills the profile, over whatever is there.
  office(folder, ["--terminate_after_init"]);
  const library = join(folder, "profile", "user", "basic", "Standard");
  const subs = [...jobs].map(
    ([page, { file, lines }], index) => `Sub Job${index}
Dim book
book = Opened("${join(folder, file)}")
${lines}
Save book, "${join(folder, page)}", "HTML (StarCalc)"
End Sub`,
  );
  const calls = subs.map((_, index) => `Job${index}`);
  writeFileSync(join(library, "Module1.xba"), moduleXml(subs.join("\n"), calls.join("\n")));
  office(folder, ["macro:///Standard.Module1.Main"]);
}

function office(folder: string, what: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = ["--headless", profile, ...what];
  const { status, error, stderr } = spawnSync("soffice", args, { cwd: folder, timeout: 240_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(String(stderr));
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const moduleXml = (subs: string, calls: string) => `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Opened(path)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, how())
End Function
Sub Save(book, path, kind)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = kind
  book.storeToURL(ConvertToURL(path), how())
  book.close(True)
End Sub
${escaped(subs)}
Sub Main
On Error Goto Ended
${calls}
Ended:
StarDesktop.terminate()
End Sub
</script:module>`;
