import { audit } from "../../../src/audit";
import type { Filing } from "../../../src/figures";
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
