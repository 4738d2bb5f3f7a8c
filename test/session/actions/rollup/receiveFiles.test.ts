import { createSession } from "../../../../src/session/session";
import { nowhere } from "../../../../src/session/outside";
import { createDesk } from "../../../../src/session/rollup/createDesk";
import { FakeWorkbook } from "../../fakeWorkbook";

const files = ["甲", "乙", "丙"].map((name) => ({ path: `${name}.txt`, content: new Blob([name]) }));

/** A promise that the test keeps. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A session whose desk waits, at every call, until the test lets it go on. */
async function opened() {
  const calls: string[] = [];
  const gates: ReturnType<typeof gate>[] = [];
  const wait = async (name: string) => {
    const next = gate();
    calls.push(name);
    gates.push(next);
    await next.opened;
  };
  const desk = createDesk();
  const session = createSession(new FakeWorkbook(), 2025, {
    ...nowhere,
    rollupDesk: () => ({
      ...desk,
      read: (at) => wait(`read ${String(at)}`).then(() => desk.read(at)),
      roll: (settings) => wait("roll").then(() => desk.roll(settings)),
    }),
  });
  await session.start();
  const called = async (name: string) => {
    for (let turn = 0; turn < 50 && gates.length === 0; turn += 1) await soon();
    expect(calls.at(-1)).toBe(name);
  };
  /** Lets the desk answer the call that it waits at. */
  const answer = async (name: string) => {
    await called(name);
    gates.pop()?.open();
  };
  return { ...session, calls, called, answer, rollup: () => session.store.get().rollup };
}

test("to go on while the file after which to stop is being read is as if nobody had said stop", async () => {
  const { actions, answer, called, calls, rollup } = await opened();
  const reading = actions.receiveFiles("units", files);
  await called("read 0");
  actions.pauseReading();
  const goingOn = actions.readOn();
  for (const name of ["read 0", "read 1", "read 2", "roll"]) await answer(name);
  await Promise.all([reading, goingOn]);
  expect(calls).toEqual(["read 0", "read 1", "read 2", "roll"]);
  expect(rollup()).toMatchObject({ done: 3, waiting: [], reading: "off" });
});

test("to go on while what has been read is being added up reads the rest", async () => {
  const { actions, answer, called, calls, rollup } = await opened();
  const reading = actions.receiveFiles("units", files);
  await called("read 0");
  actions.pauseReading();
  await answer("read 0");
  await called("roll");
  const goingOn = actions.readOn();
  for (const name of ["roll", "read 1", "read 2", "roll"]) await answer(name);
  await Promise.all([reading, goingOn]);
  expect(calls).toEqual(["read 0", "roll", "read 1", "read 2", "roll"]);
  expect(rollup()).toMatchObject({ done: 3, waiting: [], reading: "off" });
});
