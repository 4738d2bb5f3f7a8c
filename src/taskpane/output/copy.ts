import type { Copied } from "../../session/outside";

/** The old command, declared deprecated, is the only one that works in every host. */
const commands: { execCommand(command: "copy"): boolean } = document;

/**
 * Puts a content into the clipboard; false if the host refuses. By the old command, because Excel on the web
 * denies the pane's frame the new one.
 */
export function copy({ text, html }: Copied): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  let taken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", take);
  try {
    return commands.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", take);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
