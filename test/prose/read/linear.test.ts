import { Session, type Profiler } from "node:inspector";
import { runs } from "../../deep";
import { nasty } from "./nasty";

// Code is counted block by block only if it was compiled while the counting was on: the reader is loaded after that,
// and the counting goes on to the end.
const session = new Session();
let readClaims: typeof import("../../../src/prose/read").readClaims;
beforeAll(async () => {
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  ({ readClaims } = await import("../../../src/prose/read"));
});
afterAll(() => {
  session.disconnect();
});

const counts = (): Profiler.ScriptCoverage[] => {
  let taken: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    taken = result;
  });
  return taken;
};

/** How many characters the patterns are given to look through, which no block tells. */
let lookedAt = 0;
type Exec = (this: RegExp, text: string) => RegExpExecArray | null;
const own = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec") ?? {};
beforeAll(() => {
  RegExp.prototype.exec = function (text) {
    // The others go on from where they were.
    if (!this.global && !this.sticky) lookedAt += text.length;
    return Reflect.apply(own.value as Exec, this, [text]);
  };
});
afterAll(() => {
  Object.defineProperty(RegExp.prototype, "exec", own);
});

/** Counts how often the blocks of the reader run, and what its patterns look at: steps, whatever the machine does beside. */
function stepsOf(text: string): number {
  counts();
  lookedAt = 0;
  readClaims(text, { year: 2023 });
  const patterns = lookedAt;
  const blocks = counts()
    .filter(({ url }) => url.includes("src/prose/read/"))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
  return blocks + patterns;
}

const few = runs(600, 3_000);
const many = 4 * few;

test.each(nasty)("%j repeated costs the same a character however often", (piece) => {
  const perCharacter = (length: number) =>
    stepsOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)) / length;
  stepsOf(piece);
  const [short, long] = [perCharacter(few), perCharacter(many)];
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(short * 1.5 + 5);
});
