/** @jest-environment jsdom */
import { memory } from "../../../src/taskpane/output/memory";

const show = (url: string) => Object.assign(globalThis, { Office: { context: { document: { url } } } });

test("every workbook has its own", () => {
  show("https://example.org/青溪镇.xlsx");
  expect(memory.read()).toBeUndefined();
  memory.write("一");
  show("https://example.org/白石驿镇.xlsx");
  expect(memory.read()).toBeUndefined();
  memory.write("二");
  show("https://example.org/青溪镇.xlsx");
  expect(memory.read()).toBe("一");
});

test("it is in the storage when another page comes into the window", () => {
  show("https://example.org/红岩镇.xlsx");
  memory.write("三");
  memory.write("四");
  globalThis.dispatchEvent(new Event("pagehide"));
  const stored = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? "");
  expect(stored.map((key) => sessionStorage.getItem(key))).toContain("四");
  expect(memory.read()).toBe("四");
});

test("a browser that has no room for it costs nothing else", () => {
  show("满");
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  memory.write("一");
  globalThis.dispatchEvent(new Event("pagehide"));
  expect(memory.read()).toBeUndefined();
});
