import { audit } from "../../../src/audit";
import { readFigure, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

const granted: FigureId = "requests.granted.natural";
const filing = (computed: readonly FigureId[]): Filing => ({
  ...exampleWith(),
  asText: new Set([granted]),
  computed: new Set(computed),
});

test.each([
  ["needed by a formula: to be mended", ["requests.resultTotal.natural"] as const, "mandatory"],
  ["needed by none: advice", [] as const, "advice"],
])("a number that stands as a text, %s", (_, computed, severity) => {
  const typed = exampleWith().figures.get(granted);
  const value = typed?.state === "number" ? typed.value : undefined;
  expect(audit(filing(computed)).findings).toMatchObject([
    {
      code: "numberAsText.requests",
      severity,
      figures: [granted],
      remedy: { kind: "fill", values: new Map([[granted, value]]) },
    },
  ]);
});

test("the number of one that is read and the text of one that is not; each table by itself", () => {
  const typed = { "requests.granted.company": readFigure("若干", "count"), "disputes.review.upheld": 1 };
  const asText: ReadonlySet<FigureId> = new Set([
    granted,
    "requests.granted.company",
    "disputes.review.upheld",
  ]);
  const { findings } = audit({
    ...exampleWith(typed),
    asText,
    computed: new Set(["requests.granted.total"]),
  });
  expect(findings.filter(({ code }) => code.startsWith("numberAsText."))).toMatchObject([
    {
      code: "numberAsText.requests",
      severity: "mandatory",
      figures: [granted, "requests.granted.company"],
      remedy: { kind: "fill", values: new Map([[granted, 3]]) },
    },
    { code: "numberAsText.disputes", severity: "advice", figures: ["disputes.review.upheld"] },
  ]);
});
