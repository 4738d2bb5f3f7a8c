import { nowhere } from "../../src/session/outside";
import { balanced } from "../taskpane/balanced";
import { opened, workbookOf } from "./opened";

test("without a window nothing is saved, copied, remembered or come back to, and each of that is said", () => {
  expect(nowhere.save({ name: "报告.html", content: "", kind: "html" })).toBe(false);
  expect(nowhere.copy({ text: "全文" })).toBe(false);
  nowhere.memory.write("{}");
  expect(nowhere.memory.read()).toBeUndefined();
  expect(nowhere.now()).toBe(0);
  const stop = nowhere.onReturn(() => {
    throw new Error("Nobody comes back.");
  });
  expect(stop).toBeInstanceOf(Function);
  stop();
  expect(() => nowhere.rollupDesk()).toThrow("There is no window.");
});

test("an action that needs the window tells that it has none", async () => {
  const { actions, said } = await opened(workbookOf(balanced), { ...nowhere });
  await actions.saveRollup();
  expect(said()).toBe("没有做成：There is no window.。请再试一次。");
});
