import example from "../../assets/example/baishiyi-2023.json";
import { blank, filingJson, parseFiling, readFigure, type Figure } from "../../src/figures";
import { jsonNumber } from "../../src/figures/filingJson";

const parsed = parseFiling({ ...example, contact: "甲路 1 号", paragraphs: { five: "问题。" } });
if (!parsed.ok) throw new Error(parsed.message);
const { filing } = parsed;

test("a filing comes back as it was", () => {
  const again = parseFiling(JSON.parse(JSON.stringify(filingJson(filing))));
  expect(again.ok && again.filing).toEqual(filing);
});

test("figures are numbers where JSON keeps all their digits, else what was typed", () => {
  const shown = (figure: Figure) =>
    filingJson({ ...filing, figures: new Map([["requests.new.total", figure]]) }).figures;
  const id = "requests.new.total";
  expect(shown(readFigure("17件", "count"))).toEqual({ [id]: 17 });
  expect(shown(readFigure("0.123456789012345678", "money"))).toEqual({ [id]: "0.123456789012345678" });
  expect(shown(blank)).toEqual({ [id]: null });
  expect(shown(readFigure("/", "count"))).toEqual({ [id]: "/" });
});

test("the rest stands under the names that are read again", () => {
  const { figures, ...rest } = filingJson(filing);
  expect(Object.keys(figures)).toHaveLength(200);
  const facts = filing.facts;
  const paragraphs = { five: "问题。" };
  const { unit, shortName, organ, year } = filing;
  expect(rest).toEqual({
    unit,
    shortName,
    organ,
    year,
    contact: "甲路 1 号",
    edition: "2021",
    facts,
    paragraphs,
  });
});

test.each([
  ["17", 17],
  ["25.1", 25.1],
  ["25.10", "25.10"],
  ["0.1234567890123456789", "0.1234567890123456789"],
  ["9007199254740993", "9007199254740993"],
])("%s is %j in JSON", (exact, number) => {
  expect(jsonNumber(exact)).toBe(number);
});
