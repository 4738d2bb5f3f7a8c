import fc from "fast-check";
import { zipSync } from "fflate";
import example from "../../assets/example/baishiyi-2023.json";
import hongze from "../published/hongze-2023.json";
import shanghai from "../published/shanghai-2019.json";
import suqian from "../published/suqian-2023.json";
import { parseFiling, textOf, type Filing } from "../../src/figures";
import { readDocument } from "../../src/files";
import { compose } from "../../src/prose/compose";
import { textOfRuns } from "../../src/prose/run";
import { balancedFiling, freeFigures } from "../audit/balancedFiling";
import { compoundOf } from "./compound/compoundOf";
import { layouts } from "./layouts";
import { isInTurn, runs as timesIn } from "../deep";

function filingOf(json: unknown): Filing {
  const parsed = parseFiling(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}
const filings: readonly (readonly [string, Filing])[] = [
  ["a township, 25 rows", filingOf(example)],
  ["a district, 23 rows", filingOf(hongze)],
  ["a prefecture", filingOf(suqian)],
  ["an office in the format of 2019", filingOf(shanghai)],
];

const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

const paragraphsOf = (filing: Filing) => {
  const texts: Record<string, string> = {};
  for (const { place, runs } of compose(filing).paragraphs) {
    texts[place] = [...(texts[place] === undefined ? [] : [texts[place]]), textOfRuns(runs)].join("\n");
  }
  return texts;
};

describe.each(filings.map(([name, filing], at) => [name, filing, at] as const))("%s", (_, filing, at) => {
  const blank = [...filing.figures.values()].some(({ state }) => state === "blank");
  // Without lines or marks between the cells, a blank one leaves nothing behind.
  const bare = ["blanks between the cells"];
  const possible = layouts.filter(
    ({ name }, layout) => isInTurn(at, layout, 2) && !(blank && bare.includes(name)),
  );

  test.each(possible)("as $name: every figure comes back", async ({ make, whole }) => {
    const read = await readDocument(await make(filing));
    if (!read.ok) throw new Error(read.message);
    expect(read.filing.form).toBe(filing.form);
    expect(figuresOf(read.filing)).toEqual(figuresOf(filing));
    expect(read.filing.unit).toBe(whole ? filing.unit : read.filing.unit);
    if (whole) {
      expect(read.filing.year).toBe(filing.year);
      expect(Object.fromEntries(read.filing.paragraphs.map(({ place, text }) => [place, text]))).toEqual(
        paragraphsOf(filing),
      );
    }
  });
});

test("random filings come back from Word, web page and text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant(0), fc.nat(99_999)), { maxLength: freeFigures.length }),
      async (values) => {
        const filing = balancedFiling(values);
        for (const { make } of layouts.slice(0, 3)) {
          const read = await readDocument(await make(filing));
          expect(read.ok && figuresOf(read.filing)).toEqual(figuresOf(filing));
        }
      },
    ),
    { numRuns: timesIn(3, 15) },
  );
});

const ole = (name: string) => compoundOf({ [name]: new Uint8Array(5_000) });
const text = (words: string) => new TextEncoder().encode(words);

test.each([
  ["nothing", new Uint8Array(), "是空的"],
  ["an old Word file that ends too early", ole("WordDocument").slice(0, 1_000), "损坏"],
  ["a PDF that ends too early", text("%PDF-1.7 ..."), "损坏"],
  ["rich text", text("{\\rtf1\\ansi ...}"), "RTF 文件"],
  ["a file with a password", ole("EncryptedPackage"), "密码"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "图片"],
  [
    "a presentation of LibreOffice",
    zipSync({
      mimetype: text("application/vnd.oasis.opendocument.presentation"),
      "content.xml": text("<a/>"),
    }),
    "演示文稿",
  ],
  ["another packed file", zipSync({ "a.txt": text("x") }), "压缩包"],
  ["a Word file that ends too early", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), "损坏"],
  ["another text", text("今天开会。"), "没有找到"],
  ["another page", text("<p>今天开会。</p>"), "没有找到"],
  ["a half JSON file", text('{"unit": '), "JSON"],
  ["too much", new Uint8Array(21_000_000).fill(32), "20 MB"],
  ["endless lines", text("1\n".repeat(10_001)), "10000 行"],
  ["a bomb", zipSync({ "word/document.xml": new Uint8Array(60_000_000) }), "过大"],
])("%s is refused with a line", async (_, bytes, said) => {
  const read = await readDocument(bytes);
  expect(!read.ok && read.message).toContain(said);
});

test.each([
  ["in one line", ["示例县人民政府2023年政府信息公开工作年度报告"], "示例县人民政府"],
  ["over two lines", ["示例县人民政府", "2023 年政府信息公开工作年度报告"], "示例县人民政府"],
  ["broken in the middle", ["示例县人民政府2023年政府", "信息公开工作年度报告"], "示例县人民政府"],
  ["without the unit", ["首页 > 信息公开", "2023年政府信息公开工作年度报告"], ""],
])("the title is known %s", async (_, lines, unit) => {
  const [report] = layouts.filter(({ name }) => name === "our text");
  const own = new TextDecoder().decode(await report?.make(filingOf(example)));
  const read = await readDocument(text(own.replace(/^.*\n/, `${lines.join("\n")}\n`)));
  expect(read.ok && read.filing).toMatchObject({ unit, year: 2023 });
});
