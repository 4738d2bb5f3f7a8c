/** @jest-environment jsdom */
import { withSheets } from "./withSheets";

const key = "explanations";

test("cells that do not hold what is written: it is said that nothing was kept", async () => {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting(key, () => ["旧"]);
  const write = host.model.write.bind(host.model);
  jest.spyOn(host.model, "write").mockImplementation((place, entries) => {
    const cut = entries.map((row) =>
      row.map((entry) => (typeof entry === "string" ? entry.slice(0, 9) : entry)),
    );
    write(place, cut);
  });
  expect(await workbook.saveSetting(key, () => ["新"])).toMatchObject({ ok: false, reason: "failed" });
});

test("settings that do not hold what is written, where no sheet may come: it is said", async () => {
  const { host, workbook } = await withSheets();
  host.switches.structureProtected = true;
  const { settings } = host.book;
  jest.spyOn(settings, "set").mockImplementation(() => settings);
  expect(await workbook.saveSetting(key, () => ["新"])).toMatchObject({ ok: false, reason: "failed" });
});

test("a write that is refused while something else stands there: it is said, and that still stands", async () => {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting(key, () => ["旧"]);
  host.fail({ code: "GeneralException", member: "Range.Values" });
  expect(await workbook.saveSetting(key, () => ["新"])).toMatchObject({ ok: false, reason: "failed" });
  expect(await workbook.loadSetting(key)).toEqual({ ok: true, value: ["旧"] });
});

test("an answer that is lost, and nobody to ask what stands there: what may stand all the same is named", async () => {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting(key, () => ["旧"]);
  host.requests.length = 0;
  host.faults.plan(1, { kind: "lost", code: "Timeout" });
  host.faults.plan(2, { kind: "refused", code: "Timeout" });
  expect(await workbook.saveSetting(key, () => ["新"])).toMatchObject({ ok: false, left: ["审核说明"] });
});
