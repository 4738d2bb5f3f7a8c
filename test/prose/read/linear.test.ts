import { Session, type Profiler } from "node:inspector";
import { runs } from "../../deep";
import { readClaims } from "../../../src/prose/read";

/** Counts how often the blocks of the reader run: steps, whatever the machine does beside. */
function stepsOf(text: string): number {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  readClaims(text, { year: 2023 });
  let taken: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    taken = result;
  });
  session.disconnect();
  return taken
    .filter(({ url }) => url.includes("src/prose/read/"))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

const nasty = [
  "\n",
  "\r\n",
  "《",
  "〔",
  " ",
  "　",
  "1、",
  "(1",
  "（",
  "）",
  "1件+",
  "公文1件，",
  "分别为",
  "未收到",
  "1万余",
  "，1，1",
  "行政复议1件、",
  "收到政府信息公开申请1件，",
  "收到政府信息公开申请1件（",
  "上年结转1件，",
  "规范性文件1件（含新制定1件，",
  "比2022年（1件）",
  "未发生行政复议，行政诉讼，",
  "办理1件，其中答复1件，",
  "收取信息处理费1件，1元，",
];

const few = runs(600, 3_000);
const many = 4 * few;

test.each(nasty)("%j repeated costs the same a character however often", (piece) => {
  const perCharacter = (length: number) =>
    stepsOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)) / length;
  stepsOf(piece);
  const [short, long] = [perCharacter(few), perCharacter(many)];
  expect(short).toBeGreaterThan(0);
  // Four times the text at a square's cost would be 4; the engine loses some counts of code that it compiles anew.
  expect(long).toBeLessThan(short * 2.5 + 5);
});
