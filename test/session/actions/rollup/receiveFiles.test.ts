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
  const pieces: number[] = [];
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
      open: (kind, some) => {
        pieces.push(some.length);
        return desk.open(kind, some);
      },
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
  return { ...session, calls, pieces, called, answer, rollup: () => session.store.get().rollup };
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

test("files go to the desk in pieces, none of them empty", async () => {
  const { actions, answer, pieces, rollup } = await opened();
  const many = Array.from({ length: 32 }, (_, at) => ({ path: `~$${at}.docx`, content: new Blob(["x"]) }));
  const reading = actions.receiveFiles("units", many);
  await answer("roll");
  await reading;
  expect(pieces).toEqual([16, 16]);
  expect(rollup()?.passedOver).toBe(32);
});

test("files that come while others are read, added up or waiting are counted with them; after that, anew", async () => {
  const { actions, answer, called, rollup, store } = await opened();
  const [one, two, three] = files.map((file) => [file]);
  if (!one || !two || !three) throw new Error("There are not three files.");
  const reading = actions.receiveFiles("units", one);
  await called("read 0");
  await actions.receiveFiles("units", two);
  expect(rollup()).toMatchObject({ done: 0, reading: "on" });
  for (const name of ["read 0", "read 1"]) await answer(name);
  await called("roll");
  await actions.receiveFiles("units", three);
  expect(rollup()).toMatchObject({ done: 2, reading: "on" });
  actions.pauseReading();
  expect(rollup()?.reading).toBe("stopping");
  await answer("roll");
  await reading;
  expect(rollup()).toMatchObject({ done: 2, reading: "off" });
  expect(store.get().notice?.text).toBe("读了 2 个文件，还有 1 个没读，2 个读不出来。");

  const last = actions.receiveFiles("last", one);
  await called("read 2");
  expect(rollup()).toMatchObject({ done: 2 });
  for (const name of ["read 2", "read 3", "roll"]) await answer(name);
  await last;
  expect(rollup()).toMatchObject({ done: 4, waiting: [] });
  const anew = actions.receiveFiles("units", two);
  await called("read 4");
  expect(rollup()).toMatchObject({ done: 0 });
  for (const name of ["read 4", "roll"]) await answer(name);
  await anew;
});

test("stop means nothing while nothing is read", async () => {
  const { actions, store } = await opened();
  actions.pauseReading();
  expect(store.get().rollup?.reading ?? "off").toBe("off");
});

test("files that are taken out while they wait are not read; those of the other kind still are", async () => {
  const { actions, answer, called, calls, rollup, store } = await opened();
  const [one, ...others] = files;
  const reading = actions.receiveFiles("units", files);
  await called("read 0");
  await actions.receiveFiles("last", one ? [one] : []);
  actions.pauseReading();
  for (const name of ["read 0", "roll"]) await answer(name);
  await reading;
  expect(rollup()?.waiting).toHaveLength(others.length + 1);
  const takingOut = actions.takeOutFiles("units");
  expect(store.get().question?.about).toBe("received");
  actions.answer("yes");
  await answer("roll");
  await takingOut;
  expect(rollup()?.waiting.map(({ kind }) => kind)).toEqual(["last"]);
  const goingOn = actions.readOn();
  for (const name of ["read 3", "roll"]) await answer(name);
  await goingOn;
  expect(calls.slice(-2)).toEqual(["read 3", "roll"]);
});
