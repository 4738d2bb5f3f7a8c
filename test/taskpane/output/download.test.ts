/** @jest-environment jsdom */
import { download } from "../../../src/taskpane/output/download";

const file = { name: "年报.docx", content: "x", kind: "docx" } as const;

test.each([
  ["Mac", false],
  ["iOS", false],
  ["PC", true],
  ["OfficeOnline", true],
])("on %s a file can be saved: %s", (platform, can) => {
  let clicked = 0;
  Object.assign(globalThis, { Office: { context: { platform } } });
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => {
    clicked += 1;
  };
  jest.useFakeTimers();
  expect(download(file)).toBe(can);
  jest.runAllTimers();
  expect(clicked).toBe(can ? 1 : 0);
});
