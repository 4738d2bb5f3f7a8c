import { openIn, toneOf, type Verdict } from "../../src/audit";
import { verdictLine } from "../../src/audit/words.zh-CN";

const clean: Verdict = {
  equalities: 42,
  balanced: 42,
  broken: 0,
  pending: 0,
  unreadable: 0,
  blank: 0,
  mandatory: 0,
  toExplain: 0,
  explained: 0,
  advice: 0,
};

test.each<[string, Partial<Verdict>, ReturnType<typeof toneOf>, number, string]>([
  ["clean", {}, "good", 0, "42 条勾稽：42 平"],
  ["advice may be left", { advice: 3 }, "good", 0, "42 条勾稽：42 平"],
  ["an explained query is settled", { explained: 1 }, "good", 0, "42 条勾稽：42 平；1 处已说明"],
  ["a query asks", { toExplain: 2 }, "ask", 2, "42 条勾稽：42 平；2 处待核实"],
  [
    "not filled is not wrong",
    { balanced: 2, pending: 40, blank: 160 },
    "open",
    0,
    "42 条勾稽：2 平，40 待填；还有 160 格未填",
  ],
  [
    "sums that wait for a text to be mended",
    { balanced: 39, unreadable: 3, mandatory: 1 },
    "bad",
    1,
    "42 条勾稽：39 平，3 因有格不是数字而未核；另有 1 处须改正",
  ],
  ["blank cells of a table without sums", { blank: 1 }, "open", 0, "42 条勾稽：42 平；还有 1 格未填"],
  [
    "broken sums and another mandatory finding",
    { balanced: 39, broken: 3, mandatory: 4, toExplain: 1 },
    "bad",
    5,
    "42 条勾稽：39 平，3 不平；另有 1 处须改正；1 处待核实",
  ],
])("%s", (_, change, tone, open, line) => {
  const verdict = { ...clean, ...change };
  expect(toneOf(verdict)).toBe(tone);
  expect(openIn(verdict)).toBe(open);
  expect(verdictLine(verdict)).toBe(line);
});
