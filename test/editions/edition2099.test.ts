import { audit, suspectsOf } from "../../src/audit";
import { filingJson, parseFiling, textOf, type Filing } from "../../src/figures";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { editionIds, editionOf, equalitiesOf, formInForce, formOf, isSuperseded } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { reconcile } from "../../src/prose/reconcile";
import { textOfRuns } from "../../src/prose/run";
import { asHtml, asText, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { plansFor } from "../../src/sheets/plan";
import { filing2099 } from "./filing2099";

jest.mock("../../src/form/editions", () => {
  const { forms } = jest.requireActual<typeof import("../../src/form/editions")>("../../src/form/editions");
  const { edition2099 } = jest.requireActual<typeof import("./edition2099")>("./edition2099");
  return { forms: [edition2099, ...forms] };
});

const filing = (changes: Record<string, unknown> = {}): Filing => {
  const parsed = parseFiling({ ...filing2099, figures: { ...filing2099.figures, ...changes } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};
const texts = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

test("the years, the choices on 封面 and the equalities follow from it", () => {
  expect(editionIds()).toEqual(["2099", "2021", "2019"]);
  expect([2098, 2099, 2105].map(editionOf)).toEqual(["2021", "2099", "2099"]);
  expect(formInForce().edition).toBe("2099");
  // Four flows, four columns of results, nine rows of applicants, four blocks.
  expect(equalitiesOf(formInForce())).toHaveLength(4 + 4 + 9 + 4);
  const [cover] = plansFor(formInForce(), { cover: {}, totals: "typed" });
  expect(cover?.validations).toContainEqual(
    expect.objectContaining({ rule: { kind: "list", entries: ["2099", "2021", "2019"] } }),
  );
});

test("JSON goes in and out", () => {
  expect(filingJson(filing())).toMatchObject({ edition: "2099", figures: filing2099.figures });
  expect(parseFiling({ ...filing2099, figures: { "requests.new.total": 1 } })).toMatchObject({ ok: false });
});

test("a wrong cell is found, with the clause of its own notice", () => {
  expect(audit(filing())).toMatchObject({ findings: [], verdict: { equalities: 21, balanced: 21 } });
  const wrong = audit(filing({ "letters.absent.citizen": 31 }));
  expect(suspectsOf(wrong.location)).toMatchObject([{ figure: "letters.absent.citizen", from: 31, to: 13 }]);
  expect(wrong.findings.map(({ clause }) => clause)).toEqual([
    expect.stringContaining("政务办发〔2098〕7号"),
    expect.stringContaining("政务办发〔2098〕7号"),
  ]);
  const rule = audit(filing({ "release.decrees.made": 1, "release.decrees.standing": 1 }));
  expect(rule.findings).toMatchObject([{ code: "ruleMaker.decrees", clause: "政府令由省级政府发布" }]);
});

const composed = (of: Filing) => compose(of).paragraphs;
const report = (of: Filing) => buildReport(of, composed(of));
const bytes = (text: string) => new TextEncoder().encode(text);

test.each<[string, (of: Filing) => Promise<Uint8Array> | Uint8Array]>([
  [".docx", (of) => asDocx(report(of))],
  [".html", (of) => bytes(asHtml(report(of)))],
  [".txt", (of) => bytes(asText(report(of)))],
  [".xlsx", (of) => asXlsx(of)],
])("the report as %s comes back whole", async (kind, write) => {
  const written = filing();
  const outcome = await readDocument(await write(written));
  if (!outcome.ok) throw new Error(outcome.message);
  expect(outcome.missing).toEqual([]);
  expect(outcome.filing.form.edition).toBe("2099");
  expect(texts(outcome.filing)).toEqual(texts(written));
  expect(outcome.filing).toMatchObject({ unit: written.unit, year: 2099 });
  const places = new Map(outcome.filing.paragraphs.map(({ place, text }) => [place, text]));
  expect(places.get("plans")).toBe(filing2099.paragraphs.plans);
  if (kind !== ".xlsx") expect(places.get("one.digital")).toBe("开放数据集46个。");
});

test("its default paragraphs say its numbers, and are read again as its figures", () => {
  const text = composed(filing())
    .map(({ runs }) => textOfRuns(runs))
    .join("\n");
  expect(text).toContain("继续执行的政策性通告29件");
  const items = (of: Filing) => reconcile(of, text).items;
  expect(items(filing()).filter(({ verdict }) => verdict === "differs")).toEqual([]);
  const agreeing = items(filing()).filter(({ verdict }) => verdict === "agrees");
  expect(agreeing.flatMap(({ figures }) => figures)).toEqual(
    expect.arrayContaining([
      "release.circulars.standing",
      "letters.fresh.all",
      "letters.pastOpen.all",
      "letters.whole.all",
      "letters.part.all",
    ]),
  );
  const changed = items(filing({ "letters.part.all": 21 })).filter(({ verdict }) => verdict === "differs");
  expect(changed.map(({ figures }) => figures)).toEqual([["letters.part.all"]]);
});

test("an earlier notice is superseded, and not to be cited any more", () => {
  expect(isSuperseded(formOf("2021"), 2099)).toBe(true);
  const { wording } = reconcile(filing(), "依照国办公开办函〔2021〕30号编制。");
  expect(wording).toMatchObject([{ code: "legalBasis" }]);
});
