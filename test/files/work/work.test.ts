import { Stopped, workHere, workInWorker, type Step } from "../../../src/files/work";
import { asDocx } from "../../../src/report/docx";
import { asText, buildReport } from "../../../src/report";
import { boundNumbers } from "../../../src/prose/adapt";
import { reconcile } from "../../../src/prose/reconcile";
import { compose } from "../../../src/prose/compose";
import { openPacked } from "../../../src/files/packed";
import { exampleWith } from "../../audit/exampleFiling";
import { Hung, ThreadLike } from "./threadLike";

const filing = { ...exampleWith(), lastYear: { ...exampleWith(), year: 2022 } };
const { paragraphs } = compose(filing);
const report = buildReport(filing, paragraphs, { date: "2024年1月23日" });
const bytes = new TextEncoder().encode(asText(report));

beforeEach(() => {
  ThreadLike.running.clear();
});

describe.each([
  ["in a worker", () => workInWorker(() => new ThreadLike()), true],
  ["without one", () => workHere, false],
  [
    "where the browser has none",
    () =>
      workInWorker(() => {
        throw new ReferenceError("Worker is not defined");
      }),
    false,
  ],
  [
    "where the page may not load its script",
    () =>
      workInWorker(
        () =>
          new ThreadLike((worker) => {
            worker.fail("blocked by the policy");
          }),
      ),
    false,
  ],
])("%s", (_, workOf, isApart) => {
  test("a text is held against the figures as in the thread that asks", async () => {
    const text = "办结政府信息公开申请17件，其中予以公开4件、无法提供11件，占64.8%。";
    const found = await workOf().reconcile(filing, text, []);
    expect(found.items.length).toBeGreaterThan(2);
    expect(found).toEqual(reconcile(filing, text));
    const bound = await workOf().boundNumbers(filing, text);
    expect(bound.length).toBeGreaterThan(2);
    expect(bound).toEqual(boundNumbers(filing, text));
  });

  test("a report is read with its form, and every step is told", async () => {
    const work = workOf();
    const steps: Step[] = [];
    const read = await work.readDocument(bytes, { onStep: (step) => steps.push(step) });
    expect(read.ok && read.filing.figures).toEqual(filing.figures);
    expect(read.ok && read.filing.form).toBe(filing.form);
    expect(steps).toEqual([{ kind: "opening" }, { kind: "matching" }]);
    expect(work.isApart()).toBe(isApart);
  });

  test("what is written is what the writers write", async () => {
    const work = workOf();
    const word = await work.writeWord({ filing, paragraphs, date: "2024年1月23日" });
    const part = (file: Uint8Array) =>
      new TextDecoder().decode(openPacked(file).read("word/document.xml") ?? new Uint8Array());
    expect(part(word)).toBe(part(await asDocx(report)));
    const again = await work.readDocument(await work.writeWorkbook(filing));
    expect(again.ok && again.filing.figures).toEqual(filing.figures);
    const template = await work.sampleTemplate(filing);
    expect(await work.fillTemplate(template, filing)).toMatchObject({ ok: true, todos: 0 });
    expect(await work.readProse(word)).toMatchObject({ ok: true });
  });

  test("a file that is too large is refused before it is read", async () => {
    class Large extends Blob {
      override readonly size = 20_000_001;
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error("was read");
      }
    }
    const work = workHere;
    expect(await work.readDocument(new Large())).toMatchObject({ ok: false, message: /20 MB/ });
    expect(await work.fillTemplate(new Large(), filing)).toMatchObject({ ok: false });
  });

  test("what has been called off is not begun", async () => {
    await expect(workOf().readDocument(bytes, { signal: AbortSignal.abort() })).rejects.toThrow(Stopped);
  });
});

test("many files are read one by one by one worker", async () => {
  let started = 0;
  const work = workInWorker(() => {
    started += 1;
    return new ThreadLike();
  });
  const files = Array.from({ length: 12 }, (_, index) => (index === 5 ? new Uint8Array([1, 2, 3]) : bytes));
  const read = await Promise.all(files.map((file) => work.readDocument(file)));
  expect(read.map(({ ok }) => ok)).toEqual(files.map((_, index) => index !== 5));
  expect(started).toBe(1);
});

test("a job that is stopped ends with its worker, and the next one has a new one", async () => {
  let next: typeof ThreadLike = Hung;
  const work = workInWorker(() => new next());
  const stopper = new AbortController();
  const reading = work.readDocument(bytes, { signal: stopper.signal });
  const waiting = work.readDocument(bytes);
  setTimeout(() => {
    next = ThreadLike;
    stopper.abort();
  }, 20);
  await expect(reading).rejects.toThrow(Stopped);
  expect((await waiting).ok).toBe(true);
  expect(ThreadLike.running.size).toBe(1);
  expect(work.isApart()).toBe(true);
});

test("a worker that breaks down is told, and does not stand in the way of the next job", async () => {
  class Broken extends ThreadLike {
    override postMessage(): void {
      this.fail("out of memory");
    }
  }
  let next: typeof ThreadLike = Broken;
  const work = workInWorker(() => new next());
  await expect(work.readDocument(bytes)).rejects.toThrow("out of memory");
  next = ThreadLike;
  expect((await work.readDocument(bytes)).ok).toBe(true);
});
