import fc from "fast-check";
import { zlibSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../src/files";
import { line, words, writePdf, type PdfPage } from "./writePdf";
import { hurried } from "./hurried";
import { unhurried } from "./unhurried";
import { isDeep, runs as timesIn } from "../../deep";

jest.setTimeout(120_000);

const page = (...content: string[]): PdfPage => ({ width: 595, height: 842, content });
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A file with one more object that is not used: a stream as it is given. */
function withStream(entries: string, data: Uint8Array): Uint8Array {
  const text = Array.from(data, (byte) => String.fromCharCode(byte)).join("");
  return latin(
    `%PDF-1.7\n1 0 obj\n<<${entries}/Length ${String(data.length)}>>stream\n${text}\nendstream\nendobj\n`,
  );
}

const spaces = (count: number) => zlibSync(new Uint8Array(count).fill(32), { level: 9 });
const ranges = `begincmap 9 beginbfrange ${"<0000> <ffff> <0000> ".repeat(60)}endbfrange endcmap`;

test.each([
  ["a page without text, as a scanner makes it", writePdf([page("0 0 595 842 re f")]), "扫描件"],
  [
    "text that is not printed, as it lies under a scan",
    writePdf([page("3 Tr", words(842, 80, 80, "一".repeat(99), 9))]),
    "扫描件",
  ],
  [
    "a password",
    writePdf([page()], "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(x)/U(y)>>/ID[(a)(a)]"),
    "密码",
  ],
  ["more pages than any report", writePdf(Array.from({ length: 1_000 }, () => page())), "200 页"],
  ["a stream that becomes very large", withStream("/Filter/FlateDecode", spaces(10_000_000)), "过多"],
  [
    "a stream within a stream",
    withStream("/Filter[/FlateDecode/FlateDecode]", zlibSync(spaces(10_000_000))),
    "过多",
  ],
  ["a font that names millions of characters", withStream("", latin(ranges)), "过多"],
  ["more objects than any report", latin(`%PDF-1.7\n${"1 0 obj 1 endobj\n".repeat(20_001)}`), "过多"],
  [
    "a font that gives millions of characters a width",
    latin("%PDF-1.7\n1 0 obj<</W[1[500 600]7 9 500 0 2000000000 500]>>endobj"),
    "过多",
  ],
  ["a page of endless lines", writePdf([page("0 0 m 9 9 l S\n".repeat(250_000))]), "过多"],
  ["nothing behind its head", latin("%PDF-1.7"), "损坏"],
  [
    "pages that hold themselves",
    latin(
      "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
    ),
    "没有文字",
  ],
])("%s is refused with a line", async (_, bytes, said) => {
  const read = await readDocument(bytes);
  expect(!read.ok && read.message).toContain(said);
});

test("a file that has been read for longer than any report is given up", async () => {
  let passed = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (passed += 2_000));
  const read = await readDocument(Uint8Array.from(readFileSync(join(__dirname, "writer.pdf"))));
  clock.mockRestore();
  expect(!read.ok && read.message).toContain("过多");
});

test("a fill that is filled with itself does not run for ever", async () => {
  const fill = "/Pattern cs /P scn 0 0 9 9 re f";
  const file = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Pattern<</P 5 0 R>>>>>>endobj
4 0 obj<</Length 31>>stream\n${fill}\nendstream endobj
5 0 obj<</Pattern#54ype 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 1/YStep 1/Resources<</Pattern<</P 5 0 R>>>>/Length 31>>stream
${fill}\nendstream endobj\ntrailer<</Root 1 0 R>>`;
  const read = await readDocument(latin(file));
  expect(!read.ok && read.message).toContain("没有文字");
});

/** A row of the form with a number in the column of natural persons, and noughts. */
function rowOf(label: string, y: number, first: readonly string[]): string[] {
  const edges = [40, 240, ...Array.from({ length: 7 }, (_, at) => 280 + 40 * at)];
  return [
    words(842, 44, y + 14, label, 9),
    ...first,
    ...Array.from({ length: 6 }, (_, at) => words(842, 295 + 40 * at, y + 14, "0", 9)),
    ...edges.map((x) => line(842, x, y, x, y + 20)),
    line(842, 40, y, 520, y),
    line(842, 40, y + 20, 520, y + 20),
  ];
}

const labels = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量",
  "（七）总计",
  "四、结转下年度继续办理",
];

describe("numbers that are not where they belong", () => {
  unhurried();

  test.each([
    ["a number that runs over a line", [words(842, 262, 114, "123456", 9)]],
    ["two numbers that lie on each other", [words(842, 258, 114, "12", 9), words(842, 259, 114, "77", 9)]],
    ["two numbers in one cell", [words(842, 243, 114, "12", 9), words(842, 266, 114, "77", 9)]],
    ["two numbers under each other", [words(842, 255, 109, "12", 7), words(842, 255, 117, "77", 7)]],
  ])("%s is a doubt, and no number", async (_, first) => {
    const rows = labels.flatMap((label, at) =>
      rowOf(label, 100 + 20 * at, at === 0 ? first : [words(842, 255, 114 + 20 * at, "5", 9)]),
    );
    const read = await readDocument(writePdf([page(...rows)]));
    if (!read.ok) throw new Error(read.message);
    expect(read.filing.figures.get("requests.new.natural")?.state).toBe("unreadable");
    expect(read.doubts.filter(({ kind }) => kind === "content").flatMap(({ figures }) => figures)).toContain(
      "requests.new.natural",
    );
    expect(read.filing.figures.get("requests.carriedIn.natural")).toMatchObject({ value: 5 });
  });

  test("bold type that is printed twice is one number, text outside the paper is none", async () => {
    const twice = [
      words(842, 258, 114, "11", 9),
      words(842, 258.3, 114, "11", 9),
      words(842, -50, 114, "9", 9),
    ];
    const rows = labels.flatMap((label, at) => rowOf(label, 100 + 20 * at, twice.slice(0, at === 0 ? 3 : 1)));
    const read = await readDocument(writePdf([page(...rows)]));
    expect(read.ok && read.filing.figures.get("requests.new.natural")).toMatchObject({ value: 11 });
  });
});

describe("what may never end by itself", () => {
  hurried();

  test("forms that hold each other do not run for ever", async () => {
    const form = (at: number) => {
      const content = at < 9 ? `/X${String(at + 1)} Do `.repeat(10) : "0 0 m 9 9 l S";
      return `${String(10 + at)} 0 obj<</Subtype/Form/BBox[0 0 9 9]/Length ${String(content.length)}
      /Resources<</XObject<</X${String(at + 1)} ${String(11 + at)} 0 R>>>>>>stream\n${content}\nendstream endobj\n`;
    };
    const file = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X0 10 0 R>>>>>>endobj
4 0 obj<</Length 6>>stream\n/X0 Do\nendstream endobj\n${Array.from({ length: 10 }, (_, at) => form(at)).join("")}trailer<</Root 1 0 R>>`;
    const read = await readDocument(latin(file));
    expect(!read.ok && read.message).toContain("过多");
  });

  test("a cut or spoiled file is read or refused with a line, never more", async () => {
    const report = Uint8Array.from(readFileSync(join(__dirname, "writer.pdf")));
    const count = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.noBias(fc.nat(9_999)), fc.constant(10_000), fc.constant(10_000)),
        fc.array(fc.tuple(fc.noBias(fc.nat(9_999)), fc.nat(255), fc.integer({ min: 1, max: 40 })), {
          maxLength: 6,
        }),
        async (part, spoils) => {
          const bytes = report.slice(0, Math.floor((report.length * part) / 10_000));
          for (const [where, value, length] of spoils) {
            const at = Math.floor((where / 10_000) * bytes.length);
            bytes.fill(value, at, at + length);
          }
          const read = await readDocument(bytes);
          if (read.ok) count.read += 1;
          else {
            expect(read.message).toMatch(/。/);
            count.refused += 1;
          }
        },
      ),
      { numRuns: timesIn(6, 40) },
    );
    // Of so few as the short form tries, all may be of one kind.
    if (isDeep) expect(Math.min(count.read, count.refused)).toBeGreaterThan(0);
  });
});
