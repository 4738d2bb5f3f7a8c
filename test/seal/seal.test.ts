import { createHash } from "node:crypto";
import fc from "fast-check";
import { audit } from "../../src/audit";
import { blank, filingJson, parseFiling, readFigure, type Filing } from "../../src/figures";
import { kindsOf } from "../../src/figures";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { formOf, type FigureId } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { asHtml, asText, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { canonicalText, fingerprintOf, grouped, paperOf, verify } from "../../src/seal";
import { keyTotals } from "../../src/seal/totals";
import { exampleWith } from "../audit/exampleFiling";
import { runs } from "../deep";

const ids = [...kindsOf(formOf("2021")).keys()];

test("the canonical form, as it is documented", () => {
  const filing = exampleWith({
    "disclosure.fees.amount": readFigure("0012.5000", "money"),
    "disclosure.rules.issued": readFigure("/", "count"),
    "disclosure.rules.repealed": blank,
    "disclosure.rules.inForce": readFigure("约三件", "count"),
  });
  const lines = canonicalText({ ...filing, unit: "青溪镇 人民政府" }).split("\n");
  expect(lines.slice(0, 10)).toEqual([
    "canonical=1",
    "disclosure.coercion.decisions=0",
    "disclosure.fees.amount=12.5",
    "disclosure.licensing.decisions=0",
    "disclosure.normativeDocuments.inForce=0",
    "disclosure.normativeDocuments.issued=0",
    "disclosure.normativeDocuments.repealed=0",
    "disclosure.penalties.decisions=15",
    "disclosure.rules.inForce=?约三件",
    "disclosure.rules.issued=/",
  ]);
  expect(lines).toContain("disclosure.rules.repealed=");
  expect(lines).toHaveLength(ids.length + 5);
  expect(lines.slice(-4)).toEqual([
    expect.stringContaining("requests."),
    "unit=青溪镇人民政府",
    "year=2023",
    "",
  ]);
});

test.each([
  ["0012.5000", "12.5"],
  ["12.0", "12"],
  [".5", "0.5"],
  ["100", "100"],
  ["-0.0", "0"],
  ["-03.10", "-3.1"],
])("a number that is kept as %s is sealed as %s", (exact, plain) => {
  const filing = exampleWith({ "disclosure.fees.amount": { state: "number", value: Number(exact), exact } });
  expect(canonicalText(filing).split("\n")).toContain(`disclosure.fees.amount=${plain}`);
});

test("the fingerprint is what Node's own SHA-256 makes of the sorted lines", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(99_999), (unit, fee) => {
      const filing = { ...exampleWith({ "disclosure.licensing.decisions": fee }), unit };
      const sorted = canonicalText(filing)
        .split("\n")
        .slice(0, -1)
        .map((line) => Buffer.from(`${line}\n`))
        .sort((a, b) => Buffer.compare(a, b));
      const expected = createHash("sha256").update(Buffer.concat(sorted)).digest("hex");
      expect(fingerprintOf(filing)).toBe(expected);
    }),
  );
});

const value = fc.oneof(
  fc.nat(100_000).map(String),
  fc.constantFrom("", "/", "0", "1", "10", "01", "约三件", "0.0"),
);

test("one changed value always changes it, and nothing else does", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), value, value, (id, one, other) => {
      const kind = kindsOf(formOf("2021")).get(id) ?? "count";
      const [a, b] = [one, other].map((text) => exampleWith({ [id]: readFigure(text, kind) })) as [
        Filing,
        Filing,
      ];
      const said = ({ figures }: Filing) => {
        const figure = figures.get(id);
        return figure?.state === "number"
          ? figure.value
          : figure?.state === "unreadable"
            ? figure.text
            : figure?.state;
      };
      expect(fingerprintOf(a) === fingerprintOf(b)).toBe(said(a) === said(b));
    }),
  );
});

test("unit, year and edition are part of it; words, explanations and last year are not", () => {
  const filing = exampleWith();
  const code = fingerprintOf(filing);
  expect(fingerprintOf({ ...filing, unit: "别的单位" })).not.toBe(code);
  expect(fingerprintOf({ ...filing, year: 2022 })).not.toBe(code);
  expect(fingerprintOf({ ...filing, form: formOf("2019") })).not.toBe(code);
  const explanations = [{ code: "x", seen: [], text: "y" }];
  expect(
    fingerprintOf({
      ...filing,
      shortName: "本镇",
      paragraphs: [],
      facts: [],
      explanations,
      lastYear: filing,
    }),
  ).toBe(code);
});

/** A filing of the given values, as the program would have it. */
function filingOf(values: readonly number[], fee: string): Filing {
  const changes = Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
  return exampleWith({ ...changes, "disclosure.fees.amount": readFigure(fee, "money") });
}

test("every kind of file has the same", async () => {
  const fee = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]) => `${a}.${String(b).padStart(4, "0")}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5000), { minLength: ids.length, maxLength: ids.length }),
      fee,
      async (values, money) => {
        const filing = filingOf(values, money);
        const code = fingerprintOf(filing);
        const report = buildReport(filing, compose(filing).paragraphs, { date: "2024年1月23日" });
        const utf8 = (text: string) => new TextEncoder().encode(text);
        const files = {
          docx: await asDocx(report),
          html: utf8(asHtml(report)),
          txt: utf8(asText(report)),
          xlsx: await asXlsx(filing),
          json: utf8(JSON.stringify(filingJson(filing))),
        };
        for (const [kind, bytes] of Object.entries(files)) {
          const read = await readDocument(bytes);
          expect([kind, read.ok && fingerprintOf(read.filing)]).toEqual([kind, code]);
        }
      },
    ),
    { numRuns: runs(2, 8) },
  );
});

test("a code is verified as people copy it", () => {
  const filing = exampleWith();
  const code = grouped(fingerprintOf(filing));
  expect(code).toHaveLength(16);
  expect(verify(filing, code.join(" "))).toBe("same");
  expect(verify(filing, code.join("-").toLowerCase())).toBe("same");
  expect(verify(filing, code.slice(0, 4).join(""))).toBe("same");
  expect(verify(filing, code.slice(0, 3).join(""))).toBe("unclear");
  expect(verify(filing, "青溪")).toBe("unclear");
  expect(verify(exampleWith({ "requests.new.total": 18 }), code.join(" "))).toBe("different");
});

test("the paper: some twenty totals, the verdict, what is open first and explained", () => {
  const filing = { ...exampleWith({ "requests.new.total": 18 }), explanations: [] };
  const paper = paperOf(filing, audit(filing));
  expect(keyTotals(filing.form)).toHaveLength(23);
  expect(paper.totals).toContainEqual({ title: "表三 · 无法提供 · 总计", value: "11" });
  expect(paper.totals).toContainEqual({ title: "表三 · 本年新收 · 总计", value: "18" });
  expect(paper.queries[0]?.explained).toBeUndefined();
  expect(paper.queries.length).toBeGreaterThan(0);
  const unfilled = exampleWith({ "requests.new.total": blank });
  expect(paperOf(unfilled, audit(unfilled)).totals).toContainEqual({
    title: "表三 · 本年新收 · 总计",
    value: "未填",
  });
});

test("a filing that JSON keeps has the same", () => {
  const filing = exampleWith({ "disclosure.rules.issued": readFigure("—", "count") });
  const parsed = parseFiling(JSON.parse(JSON.stringify(filingJson(filing))));
  expect(parsed.ok && fingerprintOf(parsed.filing)).toBe(fingerprintOf(filing));
  expect(filing.figures.get(ids[0] as FigureId)).toBeDefined();
});
