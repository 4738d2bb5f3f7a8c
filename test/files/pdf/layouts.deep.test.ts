import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import example from "../../../assets/example/baishiyi-2023.json";
import { count, parseFiling, textOf, type Filing } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { compose } from "../../../src/prose/compose";
import { buildReport } from "../../../src/report";
import { asDocx } from "../../../src/report/docx";
import hongze from "../../published/hongze-2023.json";
import shanghai from "../../published/shanghai-2019.json";
import suqian from "../../published/suqian-2023.json";
import { turned } from "../libreOffice";

const filings = new Map(
  Object.entries({ example, hongze, shanghai, suqian }).map(([name, json]): [string, Filing] => {
    const parsed = parseFiling(json);
    if (!parsed.ok) throw new Error(parsed.message);
    return [name, parsed.filing];
  }),
);
const [plain] = filings.values();
if (plain) filings.set("large", withLargeNumbers(plain));

/** Numbers of five digits in every cell that had one. */
function withLargeNumbers(filing: Filing): Filing {
  const figures = [...filing.figures].map(
    ([id, figure], at) => [id, figure.state === "number" ? count(10_000 + at * 37) : figure] as const,
  );
  return {
    ...filing,
    unit: "示例县自然资源和规划局（县林业局、县不动产登记中心）",
    figures: new Map(figures),
  };
}

type Change = (xml: string) => string;
const all =
  (...changes: readonly Change[]): Change =>
  (xml) =>
    changes.reduce((now, change) => change(now), xml);

const page =
  (wide: number, high: number): Change =>
  (xml) =>
    xml.replace(
      /<w:pgSz [^>]*>/g,
      `<w:pgSz w:w="${wide}" w:h="${high}"${wide > high ? ' w:orient="landscape"' : ""}/>`,
    );
const margins =
  (size: number): Change =>
  (xml) =>
    xml.replace(/ w:(top|right|bottom|left)="\d+"(?=[^>]*w:header)/g, ` w:$1="${size}"`);
/** Widths of tables and their cells, so many times as wide. */
const width =
  (times: number): Change =>
  (xml) =>
    xml.replace(
      /(<w:(?:tblW|gridCol|tcW)\b[^>]*?w:w=")(\d+)"/g,
      (_, head: string, size: string) => `${head}${Math.round(Number(size) * times)}"`,
    );
const inTables =
  (change: Change): Change =>
  (xml) =>
    xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => change(table));
const size = (halves: number): Change =>
  inTables((xml) =>
    xml
      .replace(/<w:(szC?s?) w:val="\d+"\/>/g, `<w:$1 w:val="${halves}"/>`)
      .replace(/w:lineRule="exact"/g, 'w:lineRule="auto"'),
  );
const rows = (line: number): Change => inTables((xml) => xml.replace(/w:line="\d+"/g, `w:line="${line}"`));
const free: Change = inTables((xml) => xml.replaceAll("<w:keepNext/>", "").replaceAll("<w:cantSplit/>", ""));
const header = (count: number): Change =>
  inTables((xml) => {
    let row = 0;
    return xml.replace(/<w:tr>.*?<\/w:tr>/gs, (each) => {
      row += 1;
      const without = each.replace(/<w:tblHeader[^>]*>/g, "");
      return row > count ? without : without.replace("<w:trPr>", "<w:trPr><w:tblHeader/>");
    });
  });
const aligned = (how: "left" | "right"): Change =>
  inTables((xml) => xml.replace(/<w:jc w:val="center"\/>(?=<\/w:pPr>)/g, `<w:jc w:val="${how}"/>`));
const titleSize: Change = (xml) => xml.replace(/<w:(szC?s?) w:val="44"\/>/g, '<w:$1 w:val="72"/>');
const borders =
  (kind: string, thick: number): Change =>
  (xml) =>
    xml.replace(
      /<w:(top|left|bottom|right|insideH|insideV) w:val="single" w:color="000000" w:sz="4"\/>/g,
      `<w:$1 w:val="${kind}" w:color="808080" w:sz="${thick}"/>`,
    );

const a5 = all(page(8391, 11906), margins(720), width(0.75), size(14));
/** The end of a page cuts a number here, of which nobody can say that it is one. */
const narrow = "columns too narrow for their numbers";
const layouts: Readonly<Record<string, Change>> = {
  "as it is": (xml) => xml,
  landscape: page(16838, 11906),
  "landscape, wide tables": all(page(16838, 11906), width(1.5)),
  A5: a5,
  "A5, tables over pages": all(a5, free, rows(480)),
  A3: page(16838, 23811),
  Letter: page(12240, 15840),
  "narrow margins": all(margins(500), width(1.2)),
  "no margins to speak of": all(margins(150), width(1.25)),
  "tables over pages, header repeated": all(free, header(3), rows(700)),
  "tables over pages, header not repeated": all(free, header(0), rows(700)),
  "rows that break within": all(free, header(0), rows(1300)),
  "a title of three lines": titleSize,
  "labels over more lines": all(free, size(24)),
  "numbers to the left": aligned("left"),
  "numbers to the right": aligned("right"),
  "double lines": borders("double", 4),
  "dotted lines": borders("dotted", 4),
  "thick grey lines": borders("single", 18),
  "hair lines": borders("single", 2),
  [narrow]: all(free, size(32)),
};

const folder = mkdtempSync(join(tmpdir(), "nianbao-layouts-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const cases = [...filings].flatMap(([name, filing]) =>
  Object.entries(layouts).map(([layout, change], at) => ({
    name,
    layout,
    filing,
    change,
    file: `${name}-${at}`,
  })),
);

beforeAll(async () => {
  for (const { file, filing, change } of cases) {
    const report = buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" });
    const parts = unzipSync(await asDocx(report));
    const document = change(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
    writeFileSync(
      join(folder, `${file}.docx`),
      zipSync({ ...parts, "word/document.xml": strToU8(document) }),
    );
  }
  turned(
    folder,
    cases.map(({ file }) => `${file}.docx`),
    "pdf",
    "pdf",
  );
}, 900_000);

test.each(cases)("$name, $layout", async ({ file, filing, layout }) => {
  const read = await readDocument(new Uint8Array(readFileSync(join(folder, "pdf", `${file}.pdf`))));
  if (!read.ok) throw new Error(read.message);
  const doubted = new Set<string>([...read.doubts.flatMap(({ figures }) => figures), ...read.missing]);
  const wrong: string[] = [];
  const left: string[] = [];
  for (const [id, figure] of filing.figures) {
    const found = read.filing.figures.get(id);
    if (found && textOf(found) === textOf(figure)) continue;
    const told = `${id}: ${found ? textOf(found) : "none"} for ${textOf(figure)}`;
    if (doubted.has(id) || found?.state === "unreadable") left.push(told);
    else wrong.push(told);
  }
  expect({ wrong, left, unit: read.filing.unit, year: read.filing.year }).toEqual({
    wrong: [],
    left: layout === narrow ? left : [],
    unit: filing.unit,
    year: filing.year,
  });
});
