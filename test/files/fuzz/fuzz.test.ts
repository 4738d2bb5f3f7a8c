import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling } from "../../../src/figures";
import { asXlsx } from "../../../src/files/xlsx";
import { sampleTemplate } from "../../../src/files/wordTemplate";
import { isDeep, runs as runsOf, tellIfDeep } from "../../deep";
import { layouts } from "../layouts";
import { limitedReader } from "./limited";
import { made } from "./made";

/** Where files stay that broke a reader. */
const kept = ".cache/fuzz";

/** How many made files. */
const runs = runsOf(24, 5000);

const parsed = parseFiling(example);
if (!parsed.ok) throw new Error(parsed.message);
const { filing } = parsed;

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const reader = limitedReader();
afterAll(() => reader.close());

test("whatever the bytes, every reader ends in time with a result or a line for the clerk", async () => {
  const written = await Promise.all([
    ...layouts.map(async ({ make }) => make(filing)),
    asXlsx(filing),
    sampleTemplate(filing),
  ]);
  const samples = ["pdf/writer.pdf", "doc/writer.doc"].map((path) =>
    readFileSync(join(__dirname, "..", path)),
  );
  const files = [...written, ...samples.map((bytes) => new Uint8Array(bytes))];
  const counts = { read: 0, refused: 0, packed: 0, whole: 0 };
  const arbitrary = made(
    files.filter(isPacked),
    files.filter((file) => !isPacked(file)),
  );
  const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
  const failed: string[] = [];
  for (const [at, bytes] of fc.sample(arbitrary, { numRuns: runs, seed }).entries()) {
    const reading = await reader.read(bytes);
    if (isPacked(bytes)) {
      counts.packed += 1;
      if (reading.whole) counts.whole += 1;
    }
    if (reading.kind === "read" || reading.kind === "refused") counts[reading.kind] += 1;
    else {
      const file = join(kept, `${seed}-${at}`);
      mkdirSync(kept, { recursive: true });
      writeFileSync(file, bytes);
      failed.push(`${reading.kind}: ${file} ${reading.kind === "broke" ? reading.why : ""}`);
    }
  }
  tellIfDeep(
    `${runs} made files: ${counts.read} read, ${counts.refused} refused in a line; of ${counts.packed} packed ones ${counts.whole} reached the readers of their parts`,
  );
  expect(failed).toEqual([]);
  // Shares say something of many files only.
  expect(counts.read).toBeGreaterThan(isDeep ? runs / 5 : 0);
  expect(counts.refused).toBeGreaterThan(isDeep ? runs / 20 : 0);
  expect(counts.whole / counts.packed).toBeGreaterThan(isDeep ? 0.8 : 0.5);
}, 1_800_000);
