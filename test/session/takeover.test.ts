import { blank, count, type Figure } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { decided, takeover } from "../../src/session/takeover";

const [one, two, three, four, five]: readonly FigureId[] = [
  "requests.new.natural",
  "requests.new.company",
  "requests.new.research",
  "requests.new.charity",
  "requests.new.total",
] as const;

const sheets = (figures: readonly (readonly [FigureId, Figure])[], computed: readonly FigureId[] = []) => ({
  figures: new Map(figures),
  computed: new Set(computed),
});
const words: Figure = { state: "unreadable", text: "三十", why: "notANumber" };

test("blanks are filled, other values and words differ; the same, the computed and the unknown are left alone", () => {
  const filing = sheets(
    [
      [one, blank],
      [two, count(3)],
      [three, words],
      [four, count(7)],
      [five, blank],
    ],
    [five],
  );
  const values = [one, two, three, four, five, "disputes.review.total"].map(
    (id) => [id as FigureId, 7] as const,
  );
  const { fills, differs } = takeover(filing, values);
  expect([...fills]).toEqual([[one, 7]]);
  expect([...differs]).toEqual([
    [two, 7],
    [three, 7],
  ]);
});

test("only what was shown is written: blanks that are still blank, and what was ticked", () => {
  const values = [one, two, three, four].map((id) => [id, 7] as const);
  const asked = takeover(
    sheets([
      [one, blank],
      [two, blank],
      [three, count(3)],
      [four, count(4)],
    ]),
    values,
  );
  expect([...decided("yes", asked, asked)]).toEqual([
    [one, 7],
    [two, 7],
  ]);
  expect([...decided({ take: [three] }, asked, asked).keys()]).toEqual([one, two, three]);
  // Meanwhile the second has been typed, and the third cleared.
  const now = takeover(
    sheets([
      [one, blank],
      [two, count(2)],
      [three, blank],
      [four, count(5)],
    ]),
    values,
  );
  expect([...decided("yes", asked, now).keys()]).toEqual([one]);
  expect([...decided({ take: [three, four] }, asked, now).keys()]).toEqual([one, four]);
});
