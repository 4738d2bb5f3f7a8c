/** @jest-environment jsdom */
import { officeScript } from "../../../src/taskpane/startup/officeScript";

function page(): { readonly document: Document; readonly script: HTMLScriptElement } {
  const made = document.implementation.createHTMLDocument();
  const script = made.createElement("script");
  script.id = "office";
  made.body.append(script);
  return { document: made, script };
}

test.each([
  ["load", true],
  ["error", false],
])("%s of office.js is waited for", async (event, there) => {
  const { document: made, script } = page();
  const waiting = officeScript(made);
  script.dispatchEvent(new Event(event));
  await expect(waiting).resolves.toBe(there);
});

test("a page that has none does not wait for ever", async () => {
  await expect(officeScript(document.implementation.createHTMLDocument())).resolves.toBe(false);
});
