/** @jest-environment jsdom */
import { deskInWorker } from "../../../src/taskpane/output/openDeskWorker";

/** A thread that takes every question and answers none. */
class SilentWorker extends EventTarget {
  static latest: SilentWorker | undefined;
  constructor() {
    super();
    SilentWorker.latest = this;
  }
  postMessage(): void {}
}
Object.assign(globalThis, { Worker: SilentWorker });

test("a thread that cannot start or ends is told, with what to do, to whoever waits and whoever asks later", async () => {
  const desk = deskInWorker();
  const waiting = desk.open("units", []);
  SilentWorker.latest?.dispatchEvent(new Event("error"));
  await expect(waiting).rejects.toThrow("请关闭窗格后重新打开");
  await expect(desk.unit(0)).rejects.toThrow("请关闭窗格后重新打开");
});
