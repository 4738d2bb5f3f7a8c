/** @jest-environment jsdom */
import { isDeep, runs, tellIfDeep } from "../../deep";
import type { Fault } from "../../host/faults";
import type { Host } from "../withSheets";
import { actions, type Action } from "./actions";
import { differences, snapshot } from "./snapshot";
import { isTold, trial, type Trial } from "./trial";

/** How many places of failure are tried in a request that has more: all of them in the long form. */
const most = runs(2, 500);
const codes = ["AccessDenied", "ItemNotFound", "GeneralException", "InvalidOperationInCellEditMode"] as const;
const counted = { cases: 0, refused: 0, done: 0, told: 0 };

interface Case {
  readonly name: string;
  readonly prepare: (host: Host) => void;
}

const planned = (request: number, fault: Fault, ...more: readonly Fault[]): Case => ({
  name: `request ${request}: ${[fault, ...more].map((one) => Object.values(one).join(" ")).join(", then ")}`,
  prepare: ({ faults }) => {
    [fault, ...more].forEach((one, later) => {
      faults.plan(request + later, one);
    });
  },
});

let turn = 0;

/**
 * The faults that are tried at a request: all of them; in the short form one late in each that writes, when much
 * stands that has to be taken back, and at every second one of the others, which have their turns.
 */
function triedAt(request: number, { size, writes }: Trial["requests"][number]): Case[] {
  const cases = casesAt(request, size);
  if (isDeep) return cases;
  const late = planned(request, { kind: "broken", code: "GeneralException", at: Math.floor(size * 0.85) });
  turn += 1;
  const others = turn % 2 === 0 ? cases.slice((turn / 2) % cases.length).slice(0, 1) : [];
  return [...(writes ? [late] : []), ...others];
}

/** Every fault; some of them met again by the request that would set things right. */
function casesAt(request: number, size: number): Case[] {
  const step = Math.max(1, size / most);
  const places = Array.from({ length: Math.min(size, most) }, (_, index) => Math.floor(index * step));
  return [
    ...codes.map((code) => planned(request, { kind: "refused", code })),
    planned(request, { kind: "slow", milliseconds: 2 }),
    planned(request, { kind: "lost", code: "Timeout" }),
    planned(request, { kind: "lost", code: "Timeout" }, { kind: "refused", code: "Timeout" }),
    ...places.map((at, index) =>
      planned(request, { kind: "broken", code: codes[index % codes.length] ?? codes[0], at }),
    ),
    ...places
      .filter((_, index) => index % 4 === 0)
      .map((at) =>
        planned(
          request,
          { kind: "broken", code: "GeneralException", at },
          { kind: "refused", code: "GeneralException" },
        ),
      ),
  ];
}

/** What is wrong after a trial; nothing, if all is well. */
function complaints({ refusal, before, after, cleaned }: Trial, goal: Trial): string[] {
  if (!refusal)
    return [
      ...differences(after.contents, goal.after.contents).map((place) => `done, but ${place} differs`),
      ...differences(cleaned.looks, goal.cleaned.looks).map((place) => `done, but ${place} looks different`),
    ];
  const untold = (places: readonly string[]) => places.filter((place) => !isTold(refusal, place));
  return [
    ...(refusal.detail === undefined && refusal.reason !== "changed" ? ["no reason is given"] : []),
    ...untold(differences(before.contents, after.contents)).map((place) => `refused, but ${place} changed`),
    ...untold(differences(before.looks, cleaned.looks)).map(
      (place) => `refused, but ${place} looks different`,
    ),
  ];
}

/** Trying again must succeed, where nothing was left behind. */
async function again(
  action: Action,
  { workbook, refusal, step, host }: Trial,
  goal: Trial,
): Promise<string[]> {
  if (!refusal || refusal.left) return [];
  for (const next of action.steps.slice(step)) {
    const outcome = await next(workbook, host);
    if (!outcome.ok) return [`the next try is refused: ${outcome.detail ?? outcome.reason}`];
  }
  return differences(snapshot(host).contents, goal.after.contents).map(
    (place) => `after the next try ${place} differs`,
  );
}

test.each(actions.map((action) => [action.name, action] as const))(
  "%s: faults at every request",
  async (_, action) => {
    const goal = await trial(action);
    expect(goal.refusal).toBeUndefined();
    const found: string[] = [];
    for (const [request, seen] of goal.requests.entries())
      for (const { name, prepare } of triedAt(request, seen)) {
        const result = await trial(action, prepare);
        counted.cases += 1;
        counted[result.refusal ? "refused" : "done"] += 1;
        if (result.refusal?.left) counted.told += 1;
        for (const complaint of [...complaints(result, goal), ...(await again(action, result, goal))])
          found.push(`${name}: ${complaint}`);
      }
    expect(found).toEqual([]);
  },
  600_000,
);

afterAll(() => {
  const { cases, refused, done, told } = counted;
  tellIfDeep(`${cases} faults: ${refused} refused (${told} told what was left), ${done} done all the same.`);
});
