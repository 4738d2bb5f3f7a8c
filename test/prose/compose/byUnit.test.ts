import { compose, usableNames } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { begun, rollup } from "../../../src/rollup";
import { exampleWith } from "../../audit/exampleFiling";
import { withNumbers } from "../../audit/balancedFiling";
import { Random } from "../../audit/random";
import { county, received } from "../../rollup/county";

const numbers = [12, 0, 30];
const filings = county(3, new Random(3)).map((filing, at) => ({
  ...withNumbers(filing, [["requests.new.total", numbers[at] ?? 0]]),
  facts: [{ name: "信息处理费", value: at === 1 ? "约5千" : String(at * 100), unit: "元", note: "" }],
}));
const [a, , c] = filings.map(({ unit }) => unit);
const sums = begun(rollup(filings.map(received)));

function composed(text: string, units = sums.units) {
  const { paragraphs, mistakes } = compose({
    ...exampleWith(),
    units,
    paragraphs: [{ place: "five", text }],
  });
  const lines = paragraphs.filter(({ place }) => place === "five").map(({ runs }) => textOfRuns(runs));
  return { text: lines.join("\n"), mistakes };
}

test.each([
  ["{{ 各单位.申请.本年新收 | 前: 5 }}", `${c}30件、${a}12件`],
  ["{{ 各单位.申请.本年新收.总计 | 前: 1 }}", `${c}30件`],
  ["{{ 各单位.申请.本年新收.总计 | 前: 2, '宗' }}", `${c}30宗、${a}12宗`],
  ["{{ 各单位.信息处理费 | 前: 5 }}", `${c}200元`],
])("%j: the units with most, in words", (template, text) => {
  expect(composed(template)).toEqual({ text, mistakes: [] });
});

test.each([
  ["{{ 各单位.申请.本年新收.总计 }}", undefined, /前: 5/],
  ["{{ 各单位.申请.本年新.总计 | 前: 5 }}", "各单位.申请.本年新收.总计", /没有/],
])("%j: told as a mistake", (template, nearest, message) => {
  const { mistakes } = composed(template);
  expect(mistakes).toMatchObject([{ message: expect.stringMatching(message) as string }]);
  expect(mistakes[0]?.nearest).toBe(nearest);
});

test("the names are offered where the units are known, and only there", () => {
  const names = (units: typeof sums.units) =>
    usableNames({ ...exampleWith(), units }).filter(({ name }) => name.startsWith("各单位."));
  expect(names([])).toEqual([]);
  expect(names(sums.units)).toContainEqual({ name: "各单位.申请.本年新收.总计", shown: `${c}30件……` });
});

test("facts are added where they are numbers; what cannot be added is told", () => {
  expect(sums.facts).toEqual([
    expect.objectContaining({ name: "信息处理费", value: "200", unit: "元" }) as unknown,
  ]);
  expect(sums.facts[0]?.note).toMatch(/未能相加：.*约5千/);
});
