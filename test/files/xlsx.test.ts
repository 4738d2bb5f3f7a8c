import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import example from "../../assets/example/baishiyi-2023.json";
import hongze from "../published/hongze-2023.json";
import shanghai from "../published/shanghai-2019.json";
import suqian from "../published/suqian-2023.json";
import { blank, count, parseFiling, textOf, type Fact, type Filing } from "../../src/figures";
import { forms, type Place } from "../../src/form";
import { plansFor } from "../../src/sheets/plan";
import { addressOf } from "../../src/sheets/plan/address";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { balancedFiling, freeFigures } from "../audit/balancedFiling";
import { runs as timesIn } from "../deep";

function filingOf(json: unknown): Filing {
  const parsed = parseFiling(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}

async function back(filing: Filing): Promise<Filing> {
  const outcome = await readDocument(await asXlsx(filing));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.filing;
}

const plain = ({ figures, ...filing }: Filing) => {
  const { unit, shortName, organ, year, form, contact, facts, paragraphs } = filing;
  const texts = Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));
  return { unit, shortName, organ, year, form, contact, facts, paragraphs, figures: texts };
};

test.each([
  ["a township", example],
  ["a district with blanks and broken totals", hongze],
  ["a prefecture", suqian],
  ["an office in the format of 2019", shanghai],
])("%s comes back whole: figures, facts, paragraphs, cover", async (_, json) => {
  const filing = { ...filingOf(json), contact: "示例路 1 号，电话：010-12345678" };
  expect(plain(await back(filing))).toEqual(plain(filing));
});

const words = fc.stringMatching(/^[一-龥a-z0-9={}，。|]{1,30}$/);
const facts = fc.array(
  fc.record({ name: words, value: fc.oneof(fc.nat(9999).map(String), words), unit: words, note: words }),
  { maxLength: 30 },
);
const paragraphs = fc
  .uniqueArray(fc.constantFrom<Place[]>("preamble", "one", "one.2", "five", "six"), { maxLength: 5 })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) => fc.tuple(fc.constant(place), fc.array(words, { minLength: 1, maxLength: 3 }))),
    ),
  )
  .map((pairs) => pairs.map(([place, lines]) => ({ place, text: lines.join("\n") })));

test("random filings come back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant(0), fc.nat(99_999)), { maxLength: freeFigures.length }),
      facts,
      paragraphs,
      async (values, told: Fact[], own) => {
        const order = ["preamble", "one", "one.2", "five", "six"];
        const filing: Filing = {
          ...balancedFiling(values),
          facts: told,
          paragraphs: [...own].sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
        };
        expect(plain(await back(filing))).toEqual(plain(filing));
      },
    ),
    { numRuns: timesIn(5, 25) },
  );
});

test("（七）总计 stays a formula as long as it is right; a wrong one stays wrong", async () => {
  const filing = filingOf(example);
  const cell = async (of: Filing): Promise<unknown> =>
    read(await asXlsx(of), { type: "array" }).Sheets["表三"]?.["D28"];
  expect(await cell(filing)).toMatchObject({ f: 'IF(COUNT(D7:D27)<21,"",SUM(D7:D27))', v: 16 });
  const wrong = {
    ...filing,
    figures: new Map(filing.figures).set("requests.resultTotal.natural", count(15)),
  };
  const written = await cell(wrong);
  expect(written).toMatchObject({ v: 15 });
  expect(written).not.toHaveProperty("f");
});

test("a sum that is blank beside all its parts stays blank", async () => {
  const filing = filingOf(example);
  const total = "requests.resultTotal.natural";
  const open = { ...filing, figures: new Map(filing.figures).set(total, blank) };
  expect((await back(open)).figures.get(total)).toEqual(blank);
  expect((await back(filing)).computed.has(total)).toBe(true);
});

test("the sheets, their merges and the names by which Excel finds them are those of the add-in", async () => {
  const book = read(await asXlsx(filingOf(example)), { type: "array" });
  expect(book.SheetNames).toEqual(["封面", "表二", "表三", "表四", "其他数据", "正文"]);
  const names = book.Workbook?.Names?.filter(({ Name }) => Name.startsWith("nianbao_"));
  expect(names?.find(({ Name }) => Name === "nianbao_requests")?.Ref).toBe("'表三'!$A$2:$J$29");
  expect(names).toHaveLength(6);
  const merges = book.Sheets["表三"]?.["!merges"]?.map((range) => utils.encode_range(range));
  expect(merges).toContain("A7:A28");
});

test("the tables of a written file check themselves, by the rules of the add-in", async () => {
  const [form] = forms;
  const planned = plansFor(form, { cover: {}, totals: "typed" });
  const { sheets } = await readXlsx(await asXlsx(filingOf(example)));
  const written = sheets.map(({ name, conditionalRules = [] }) => [
    name,
    conditionalRules.map(({ range, formula }) => `${range} ${String(formula)}`),
  ]);
  expect(written).toEqual(
    planned.map(({ sheet, checks }) => [
      sheet,
      checks.map(({ box, formula }) => `${addressOf(box)} ${formula.slice(1)}`),
    ]),
  );
});

test("text stays text, whatever it begins with", async () => {
  const formula = '=HYPERLINK("http://a.example","点")';
  const filing: Filing = {
    ...filingOf(example),
    unit: formula,
    shortName: formula,
    contact: "=1+1",
    facts: [{ name: formula, value: formula, unit: "=1", note: "=1" }],
    paragraphs: [{ place: "five", text: formula }],
  };
  const book = read(await asXlsx(filing), { type: "array" });
  for (const name of ["封面", "其他数据", "正文"])
    for (const cell of Object.values(book.Sheets[name] ?? {}))
      expect(typeof cell === "object" && cell !== null && "f" in cell).toBe(false);
  expect(JSON.stringify(book.Sheets["封面"])).toContain("HYPERLINK");
});
