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

test("a browser that has no room for it costs nothing else", () => {
  show("满");
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  memory.write("一");
  expect(memory.read()).toBeUndefined();
});
