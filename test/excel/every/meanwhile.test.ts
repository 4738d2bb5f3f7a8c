/** @jest-environment jsdom */
import { isDeep, tellIfDeep } from "../../deep";
import type { Host } from "../withSheets";
import { actions, type Action, type Step } from "./actions";
import { differences, type Snapshot } from "./snapshot";
import { isTold, trial, type Trial } from "./trial";

interface Change {
  readonly name: string;
  readonly apply: (host: Host) => void;
}

const sheetNamed = ({ model }: Host, name: string) => model.sheets().find((sheet) => sheet.name === name)?.id;
const shift = (axis: "row" | "column", at: number) => (host: Host) => {
  const sheet = sheetNamed(host, "表三");
  if (sheet !== undefined) host.model.shift(sheet, axis, at, 1);
};
const type = (sheet: string, address: string, value: string | number) => (host: Host) => {
  if (sheetNamed(host, sheet) !== undefined) host.model.write(host.place(sheet, address), [[value]]);
};

/** What somebody else may do between two requests; each can be done once only. */
const changes: readonly Change[] = [
  { name: "types elsewhere", apply: type("表二", "C5", 7) },
  { name: "types in a cell that is to be written", apply: type("表三", "D5", 23) },
  { name: "types in a generated paragraph", apply: type("正文", "C3", "我改过的一段") },
  { name: "puts a row above the table", apply: shift("row", 0) },
  { name: "puts a row into the table", apply: shift("row", 3) },
  { name: "puts a column into the table", apply: shift("column", 4) },
  {
    name: "renames a sheet",
    apply: (host) => {
      const sheet = sheetNamed(host, "表三");
      if (sheet !== undefined) host.model.changeSheet(sheet, { name: "依申请公开" });
    },
  },
  {
    name: "deletes a sheet",
    apply: (host) => {
      const sheet = sheetNamed(host, "表四");
      if (sheet !== undefined) host.model.deleteSheet(sheet);
    },
  },
  {
    name: "adds a sheet of the same name",
    apply: (host) => {
      if (sheetNamed(host, "正文") === undefined)
        host.model.write(
          { sheet: host.model.addSheet("正文"), box: { row: 0, column: 0, rows: 1, columns: 1 } },
          [["别人的正文"]],
        );
    },
  },
];

const counted = { cases: 0, refused: 0, done: 0 };

const clean = ({ after, cleaned }: Trial): Snapshot => ({ contents: after.contents, looks: cleaned.looks });

const as =
  ({ apply }: Change): Step =>
  (_, host) => {
    apply(host);
    return Promise.resolve({ ok: true });
  };

/** The workbook after some steps, the change, and some more steps, one after the other. */
async function inTurn(action: Action, change: Change, at: number, end: number): Promise<Snapshot> {
  const key = `${action.name} ${change.name} ${at} ${end}`;
  const steps = [...action.steps.slice(0, at), as(change), ...action.steps.slice(at, end)];
  const known = turns.get(key) ?? clean(await trial({ ...action, steps }));
  turns.set(key, known);
  return known;
}
const turns = new Map<string, Snapshot>();

/** How a trial ended that it should not have; empty, if it ended as one of the ways that are right. */
function astray(result: Trial, ways: readonly Snapshot[]): string[] {
  const end = clean(result);
  const wrong = ways.map((way) =>
    [...differences(way.contents, end.contents), ...differences(way.looks, end.looks)].filter(
      (place) => !result.refusal || !isTold(result.refusal, place),
    ),
  );
  return wrong.some((places) => places.length === 0) ? [] : (wrong[0] ?? []);
}

/** Where what is to be written stands elsewhere then, or says something else. */
const isTriedAlways = (action: string, change: string) =>
  ({
    改正: "puts a row into the table",
    "其余填 0": "puts a column into the table",
    写入工作表: "types in a generated paragraph",
  })[action] === change;

/** In the short form one of nine pairs, every action and every change among them. */
const isInTurn = (pair: number) => (pair + Math.floor(pair / changes.length)) % changes.length === 0;

/** In the short form right before a request that writes: between what was read and what is done with it. */
const isTried = (action: string, change: string, writes: boolean) =>
  isDeep || writes || isTriedAlways(action, change);

const pairs = actions
  .filter(({ name }) => name !== "记下审核说明")
  .flatMap((action) => changes.map((change) => [action.name, change.name, action, change] as const))
  .filter(([action, change], index) => isDeep || isTriedAlways(action, change) || isInTurn(index));

test.each(pairs)(
  "%s, while somebody else %s: neither loses anything",
  async (_, __, action, change) => {
    const found: string[] = [];
    const { requests } = await trial(action);
    for (const [request, { step, cleanUp, writes }] of requests.entries()) {
      if (cleanUp || !isTried(action.name, change.name, writes)) continue;
      // Excel lets nobody in while it carries a request out, only between two of them.
      const result = await trial(action, (host) => {
        const apply = () => {
          host.by("coauthor", () => {
            change.apply(host);
          });
        };
        host.faults.plan(request, { kind: "meanwhile", at: 0, change: apply });
      });
      counted.cases += 1;
      counted[result.refusal ? "refused" : "done"] += 1;
      const ways = result.refusal
        ? [await inTurn(action, change, step, result.step)]
        : [
            await inTurn(action, change, step, action.steps.length),
            await inTurn(action, change, step + 1, action.steps.length),
          ];
      for (const place of astray(result, ways))
        found.push(`request ${request}: ${result.refusal?.reason ?? "done"}, ${place}`);
    }
    expect(found).toEqual([]);
  },
  600_000,
);

afterAll(() => {
  const { cases, refused, done } = counted;
  tellIfDeep(`${cases} changes meanwhile: ${refused} refused, ${done} done beside them.`);
});
