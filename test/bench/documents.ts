import { readFileSync } from "node:fs";
import { readDocument } from "../../src/files";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { asXlsx } from "../../src/files/xlsx";
import { adapt } from "../../src/prose/adapt";
import { compose } from "../../src/prose/compose";
import { readClaims } from "../../src/prose/read";
import { reconcile } from "../../src/prose/reconcile";
import { textOfRuns } from "../../src/prose/run";
import { asHtml, asText, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { exampleWith } from "../audit/exampleFiling";
import { nasty } from "../prose/read/nasty";
import { ofMost, shownTimes, timed, timesOf, type Times } from "./timing";

async function timedLater(task: () => Promise<unknown>, runs = 30): Promise<Times> {
  const samples: number[] = [];
  for (let run = 0; run < runs + 5; run += 1) {
    const start = performance.now();
    await task();
    if (run >= 5) samples.push(performance.now() - start);
  }
  return timesOf(samples);
}

/** A text of so many characters, made of the example's own narrative. */
function textOf(characters: number): string {
  const narrative = compose(exampleWith())
    .paragraphs.map(({ runs }) => textOfRuns(runs))
    .join("\n");
  return narrative.repeat(Math.ceil(characters / narrative.length)).slice(0, characters);
}

/** What a character costs, in microseconds of the processor, in a text that repeats a piece. */
function perCharacter(piece: string, characters: number): string {
  const text = piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  const start = process.cpuUsage();
  readClaims(text, { year: 2023 });
  return (process.cpuUsage(start).user / characters).toFixed(2);
}

/** What reading a file may take at most, in milliseconds, warm and in one process. */
const most = { usual: 10, pdf: 400 } as const;

/** How long texts and documents take, line by line. */
export async function* documents(): AsyncGenerator<string> {
  const filing = exampleWith();
  const report = buildReport(filing, compose(filing).paragraphs);
  const [short, long] = [textOf(3000), textOf(30_000)];
  const shortTimes = timed(() => readClaims(short, { year: 2023 }), 200);
  const longTimes = timed(() => readClaims(long, { year: 2023 }), 20);
  const ratio = (longTimes.median / shortTimes.median).toFixed(1);
  yield `reading 3,000 characters: ${shownTimes(shortTimes)}; ten times the text takes ${ratio} times as long`;
  yield `reconciling 3,000 characters: ${shownTimes(timed(() => reconcile(filing, short), 200))}`;
  for (const piece of [textOf(30_000), ...nasty]) {
    const name = piece.length > 20 ? "real text" : JSON.stringify(piece);
    yield `reading ${name}, µs a character: ${perCharacter(piece, 100_000)} of 100,000, ${perCharacter(piece, 1_000_000)} of 1,000,000`;
  }
  yield `compose: ${shownTimes(timed(() => compose(filing), 100))}`;
  const last = { ...filing, paragraphs: [{ place: "one.2", text: short } as const] };
  yield `3,000 characters of last year's into templates: ${shownTimes(timed(() => adapt(last, filing.form), 100))}`;

  const utf8 = (text: string) => new TextEncoder().encode(text);
  const forms: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    [".docx", () => asDocx(report)],
    [".html", () => utf8(asHtml(report))],
    [".txt", () => utf8(asText(report))],
    [".xlsx", () => asXlsx(filing)],
  ];
  for (const [name, write] of forms) {
    const bytes = await write();
    const written = await timedLater(async () => write());
    const read = await timedLater(() => readDocument(bytes));
    yield `${name} of ${(bytes.length / 1000).toFixed(0)} kB: written in ${shownTimes(written)}; read in ${shownTimes(read)}, ${ofMost(read.median, most.usual, "ms")}`;
  }
  for (const path of ["pdf/writer.pdf", "doc/writer.doc"]) {
    const bytes = readFileSync(`test/files/${path}`);
    const read = await timedLater(() => readDocument(bytes), 10);
    yield `.${path.slice(-3)} of ${(bytes.length / 1000).toFixed(0)} kB: read in ${shownTimes(read)}, ${ofMost(read.median, path.endsWith(".pdf") ? most.pdf : most.usual, "ms")}`;
  }
  const template = await sampleTemplate(filing);
  yield `an own Word template filled: ${shownTimes(await timedLater(() => fillWordTemplate(template, filing)))}`;
}
