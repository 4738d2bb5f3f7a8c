import { createStore } from "../../src/session/store";

interface Sample {
  readonly tab: string;
  readonly notice?: string;
}

test("a change keeps the other fields and tells every listener once", () => {
  const store = createStore<Sample>({ tab: "fill", notice: "done" });
  const seen: Sample[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.set({ tab: "check" });
  stop();
  store.set({ tab: "report" });
  expect(seen).toEqual([{ tab: "check", notice: "done" }]);
  expect(store.get().tab).toBe("report");
});

test("a field set to undefined is taken away, and the state before stays as it was", () => {
  const store = createStore<Sample>({ tab: "fill", notice: "done" });
  const before = store.get();
  store.set({ notice: undefined });
  expect("notice" in store.get()).toBe(false);
  expect(before.notice).toBe("done");
});
