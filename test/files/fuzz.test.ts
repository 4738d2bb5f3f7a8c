import fc from "fast-check";
import example from "../../assets/example/baishiyi-2023.json";
import { parseFiling, type Filing } from "../../src/figures";
import { readDocument, readProse } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { runs as runsOf } from "../deep";
import { layouts } from "./layouts";

/** How many spoiled files. */
const runs = runsOf(80, 5000);

const parsed = parseFiling(example);
if (!parsed.ok) throw new Error(parsed.message);
const filing: Filing = parsed.filing;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const flips = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 20 });

/** A file cut short, with bytes changed. */
const spoiled = (files: readonly Uint8Array[]) =>
  fc.tuple(fc.constantFrom(...files), share, flips).map(([file, keep, changes]) => {
    const bytes = file.slice(0, Math.ceil(file.length * keep));
    for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return bytes;
  });

/** The beginning of one file and the end of another. */
const spliced = (files: readonly Uint8Array[]) =>
  fc.tuple(fc.constantFrom(...files), fc.constantFrom(...files), share, share).map(([a, b, until, from]) => {
    const [head, tail] = [a.slice(0, Math.ceil(a.length * until)), b.slice(Math.floor(b.length * from))];
    return Uint8Array.from([...head, ...tail]);
  });

const random = fc.uint8Array({ maxLength: 4000 });

test("whatever the bytes, every reader ends with a result or a line for the clerk", async () => {
  const reports = await Promise.all([...layouts.map(async ({ make }) => make(filing)), asXlsx(filing)]);
  const templates = [await sampleTemplate(filing)];
  const files = fc.oneof(spoiled(reports), spliced(reports), random);
  const counts = { read: 0, refused: 0, slowest: 0 };
  const count = async (task: () => Promise<{ readonly ok: boolean }>) => {
    const start = performance.now();
    const { ok } = await task();
    counts[ok ? "read" : "refused"] += 1;
    counts.slowest = Math.max(counts.slowest, Math.round(performance.now() - start));
  };
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      await count(() => readDocument(bytes));
      await count(() => readProse(bytes));
    }),
    { numRuns: runs },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(spoiled(templates), spliced([...templates, ...reports]), random),
      async (bytes) => {
        await count(() => fillWordTemplate(bytes, filing));
      },
    ),
    { numRuns: runs / 4 },
  );
  console.info(
    `${counts.read + counts.refused} readings: ${counts.read} read, ${counts.refused} refused in a line; slowest ${counts.slowest} ms`,
  );
  expect(counts.read + counts.refused).toBeGreaterThanOrEqual(2 * runs);
  expect(counts.read).toBeGreaterThan(0);
  expect(counts.refused).toBeGreaterThan(0);
}, 600_000);
