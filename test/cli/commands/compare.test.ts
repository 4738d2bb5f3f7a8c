import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare } from "../../../src/cli/commands/compare";

const example = "assets/example/baishiyi-2023.json";
const folder = mkdtempSync(join(tmpdir(), "nianbao-"));

/** The example as another year's, with other numbers. */
function yearFile(year: number, figures: Readonly<Record<string, number>>): string {
  const source = JSON.parse(readFileSync(example, "utf8")) as { figures: object };
  const file = join(folder, `${year}.json`);
  writeFileSync(file, JSON.stringify({ ...source, year, figures: { ...source.figures, ...figures } }));
  return file;
}
const [last, last2] = [
  yearFile(2022, { "disclosure.penalties.decisions": 45, "requests.new.total": 16 }),
  yearFile(2021, { "requests.new.total": 20 }),
];

test("this year beside two others, and what changed most", async () => {
  const outcome = await compare([example, "--last", last, "--last2", last2]);
  expect(outcome.exit === 0 && outcome.output).toContain(
    "表二 · 行政处罚 · 处理决定\t45 → 15，-30，-66.67%\t变化程度3.9",
  );
  expect(outcome.exit === 0 && outcome.output).toContain(
    "表三 · 本年新收 · 总计\t17\t16\t20\t+1\t上年不足30件",
  );
});

test("as JSON, every number with its figures and the expression that it comes from", async () => {
  const outcome = await compare([example, "--last", last, "--json"]);
  expect(outcome.exit === 0 && (JSON.parse(outcome.output) as { lines: unknown }).lines).toContainEqual(
    expect.objectContaining({
      name: "公开.行政处罚.处理决定",
      figures: ["disclosure.penalties.decisions"],
      change: {
        kind: "rate",
        by: {
          text: "-30",
          expression: "disclosure.penalties.decisions[2023] - disclosure.penalties.decisions[2022]",
        },
        rate: {
          text: "-66.67",
          expression:
            "(disclosure.penalties.decisions[2023] - disclosure.penalties.decisions[2022]) / disclosure.penalties.decisions[2022]",
        },
      },
    }),
  );
});

test("a report of another year is said to be one; without one there is nothing to do", async () => {
  const outcome = await compare([example, "--last", last2]);
  expect(outcome.exit === 0 && outcome.output).toContain("对比的是2021年的报告，不是2023年的上年");
  expect(await compare([example])).toMatchObject({ exit: 2 });
  expect(await compare([example, "--last", "nowhere.json"])).toMatchObject({ exit: 2 });
});
