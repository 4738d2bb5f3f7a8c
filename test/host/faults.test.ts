/** @jest-environment jsdom */
import { openHost } from "./openHost";

type Opened = ReturnType<typeof openHost>;

/** Two writes in one request. */
const twoWrites = ({ Excel }: Opened) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("A2").values = [["二"]];
    await context.sync();
  });

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => "done",
    (error: unknown) => (error as { code: string }).code,
  );

test("a refused request does nothing, and the next one is carried out", async () => {
  const host = openHost();
  host.faults.plan(0, { kind: "refused", code: "InvalidOperationInCellEditMode" });
  expect(await codeOf(twoWrites(host))).toBe("InvalidOperationInCellEditMode");
  expect(host.read("Sheet1", "A1:A2")).toEqual([[""], [""]]);
  expect(await codeOf(twoWrites(host))).toBe("done");
  expect(host.read("Sheet1", "A1:A2")).toEqual([["一"], ["二"]]);
});

test("a broken request keeps what came before the action that failed", async () => {
  const states = [];
  for (let at = 0; at < 12; at += 1) {
    const host = openHost();
    host.faults.plan(0, { kind: "broken", code: "AccessDenied", at });
    const code = await codeOf(twoWrites(host));
    const [[first] = [], [second] = []] = host.read("Sheet1", "A1:A2");
    states.push(`${code} ${String(first)}${String(second)}`);
  }
  expect([...new Set(states)]).toEqual(["AccessDenied ", "AccessDenied 一", "done 一二"]);
});

test("a lost answer comes after everything was done", async () => {
  const host = openHost();
  host.faults.plan(0, { kind: "lost", code: "Timeout" });
  expect(await codeOf(twoWrites(host))).toBe("Timeout");
  expect(host.read("Sheet1", "A1:A2")).toEqual([["一"], ["二"]]);
});

test("a slow request holds up the ones behind it", async () => {
  const host = openHost();
  host.faults.plan(0, { kind: "slow", milliseconds: 20 });
  const ended: string[] = [];
  const first = twoWrites(host).then(() => ended.push("first"));
  const second = twoWrites(host).then(() => ended.push("second"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.read("Sheet1", "A1:A2")).toEqual([[""], [""]]);
  await Promise.all([first, second]);
  expect(ended).toEqual(["first", "second"]);
});

/** The events of changes that follow, as the collection's handler sees them. */
async function listening(host: Opened) {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

test.each([
  ["told", [1]],
  ["dropped", []],
  ["doubled", [1, 1]],
  ["bare", [undefined]],
] as const)("events are %s", async (telling, values) => {
  const host = openHost();
  const seen = await listening(host);
  host.faults.telling = telling;
  await host.type("Sheet1", "B2", 1);
  expect(seen.map(({ details }) => (details as typeof details | undefined)?.valueAfter as unknown)).toEqual(
    values,
  );
});

test("a co-author's change comes in the middle of a request and is told as remote", async () => {
  const host = openHost();
  const seen = await listening(host);
  const change = () => {
    host.by("coauthor", () => {
      host.model.write(host.place("Sheet1", "A1"), [["别人"]]);
    });
  };
  host.faults.plan(0, { kind: "meanwhile", at: 8, change });
  await twoWrites(host);
  await host.quiet();
  expect(host.read("Sheet1", "A1:A2")).toEqual([["别人"], ["二"]]);
  expect(seen.map(({ source, triggerSource }) => `${source} ${triggerSource}`)).toEqual([
    "Local ThisLocalAddin",
    "Remote Unknown",
    "Local ThisLocalAddin",
  ]);
});
