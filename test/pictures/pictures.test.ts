import { unzipSync } from "fflate";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { faultsIn } from "./parts";
import { picturesOf } from "../../src/pictures";
import { picturesPage } from "../../src/pictures/page";
import { svgOf } from "../../src/pictures/svg";
import { compose } from "../../src/prose/compose";
import { asHtml, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { fingerprintOf } from "../../src/seal";
import { exampleWith } from "../audit/exampleFiling";
import { yearsOf } from "../compare/yearsOf";

const filing = yearsOf(
  2024,
  {
    "requests.new.total": 45,
    "requests.new.natural": 40,
    "requests.new.company": 5,
    "requests.resultTotal.total": 40,
    "requests.granted.total": 30,
    "requests.deniedByLaw.total": 10,
    "disputes.review.upheld": 2,
    "disputes.review.total": 2,
  },
  {
    "requests.new.total": 36,
    "requests.new.natural": 36,
    "requests.resultTotal.total": 36,
    "requests.granted.total": 36,
  },
);
const pictures = picturesOf(filing);
const labels = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test("what the pictures show is what the figures say", () => {
  expect(pictures.map(({ id, unit }) => [id, unit])).toEqual([
    ["flow", "件"],
    ["results", "%"],
    ["applicants", "件"],
    ["disputes", "件"],
  ]);
  const [flow, results] = pictures;
  expect(flow?.categories).toEqual(["本年新收", "上年结转", "办理总计", "结转下年"]);
  expect(flow?.series.map(({ name, bars }) => [name, bars.map(({ value }) => value)])).toEqual([
    ["2024年", [45, 0, 40, 0]],
    ["2023年", [36, 0, 36, 0]],
  ]);
  // 30 / 40 and 10 / 40 by hand.
  expect(results?.categories.slice(0, 3)).toEqual(["予以公开", "部分公开", "不予公开"]);
  expect(results?.series[0]?.bars.slice(0, 3).map(({ value }) => value)).toEqual([75, 0, 25]);
  expect(flow?.alternative).toBe(
    "2024年与上年政府信息公开申请数量。2024年：本年新收45，上年结转0，办理总计40，结转下年0。2023年：本年新收36，上年结转0，办理总计36，结转下年0。",
  );
});

test("too few cases for a share are shown as numbers; nothing but zeros is no picture", () => {
  const few = picturesOf(yearsOf(2024, { "requests.resultTotal.total": 17, "requests.granted.total": 17 }));
  expect(few.find(({ id }) => id === "results")).toMatchObject({ unit: "件" });
  expect(picturesOf(yearsOf(2024, {}))).toEqual([]);
});

test("every bar bears its number, every picture its title and what it shows in words", async () => {
  for (const picture of pictures) {
    const svg = svgOf(picture);
    const shown = labels(svg);
    for (const { bars } of picture.series)
      for (const { value } of bars)
        if (value !== undefined) expect(shown).toContain(picture.unit === "%" ? `${value}%` : String(value));
    for (const category of picture.categories) expect(shown).toContain(category);
    expect(svg).toContain(`<title>${picture.title}</title>`);
    expect(svg).toContain(picture.alternative);
    expect(await faultsIn({ "picture.svg": new TextEncoder().encode(svg) })).toEqual([]);
  }
});

test("native charts in Word and in Excel, with alternatives; and the files read back as without them", async () => {
  const { paragraphs } = compose(filing);
  const report = buildReport(filing, paragraphs, { pictures, date: "2025年1月20日" });
  const docx = await asDocx(report);
  const parts = unzipSync(docx);
  expect(Object.keys(parts).filter((name) => /charts\/chart\d*\.xml$/.test(name))).toHaveLength(4);
  const document = new TextDecoder().decode(parts["word/document.xml"]);
  for (const { alternative } of pictures) expect(document).toContain(alternative);
  expect(await faultsIn(parts)).toEqual([]);

  const xlsx = await asXlsx(filing, [picturesPage(pictures)]);
  const sheets = unzipSync(xlsx);
  const charts = Object.entries(sheets).filter(([name]) => /charts\/chart\d*\.xml$/.test(name));
  expect(charts).toHaveLength(4);
  for (const [, chart] of charts) expect(new TextDecoder().decode(chart)).toContain("'图表'!$B$");
  expect(await faultsIn(sheets)).toEqual([]);

  const plain = await readDocument(await asDocx(buildReport(filing, paragraphs, { date: "2025年1月20日" })));
  for (const bytes of [docx, new TextEncoder().encode(asHtml(report)), xlsx]) {
    const read = await readDocument(bytes);
    if (!read.ok || !plain.ok) throw new Error("It cannot be read.");
    expect(fingerprintOf(read.filing)).toBe(fingerprintOf(filing));
    if (bytes !== xlsx) expect(read.filing.paragraphs).toEqual(plain.filing.paragraphs);
  }
});

test("the web page needs nothing else, and says in words what its pictures show", () => {
  const html = asHtml(buildReport(filing, compose(filing).paragraphs, { pictures }));
  expect(html.match(/<img src="data:image\/svg\+xml/g)).toHaveLength(4);
  expect(html).toContain(`alt="${pictures[0]?.alternative ?? ""}"`);
  expect(html).toContain("图1 2024年与上年政府信息公开申请数量（单位：件；数据来源：表三）");
  expect(asHtml(buildReport(exampleWith(), compose(exampleWith()).paragraphs))).not.toContain("<img");
});
