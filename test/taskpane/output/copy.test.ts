/** @jest-environment jsdom */
import { copy } from "../../../src/taskpane/output/copy";

/** A window whose old command answers as given, and hands out a clipboard or none. */
function commanding(answers: boolean, clipboard?: Map<string, string>) {
  const selected: string[] = [];
  const execCommand = () => {
    const field = document.querySelector("textarea");
    if (field) selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
    const setData = (type: string, text: string) => clipboard?.set(type, text);
    const event = Object.assign(new Event("copy", { cancelable: true }), {
      clipboardData: clipboard ? { setData } : null,
    });
    document.dispatchEvent(event);
    return answers;
  };
  Object.assign(document, { execCommand });
  return selected;
}

test("the text and the page go into the clipboard before the click is over, and the focus stays", () => {
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  const clipboard = new Map<string, string>();
  const selected = commanding(true, clipboard);
  expect(copy({ text: "全文", html: "<p>全文</p>" })).toBe(true);
  expect([...clipboard]).toEqual([
    ["text/plain", "全文"],
    ["text/html", "<p>全文</p>"],
  ]);
  expect(selected).toEqual(["全文"]);
  expect(document.activeElement).toBe(button);
  expect(document.querySelector("textarea")).toBeNull();
});

test.each([
  ["refuses the command", false, new Map<string, string>()],
  ["says that it copied, and has given no clipboard", true, undefined],
])("a host that %s is told from one that copied", (_, answers, clipboard) => {
  commanding(answers, clipboard);
  expect(copy({ text: "全文" })).toBe(false);
  expect(document.querySelector("textarea")).toBeNull();
});
