import { audit, mendedBy } from "../../src/audit";
import { count, valueOf } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { exampleWith } from "./exampleFiling";

const natural: FigureId = "requests.granted.natural";
const total: FigureId = "requests.granted.total";
const right = exampleWith().figures;
const broken = ({ ledger }: ReturnType<typeof audit>) =>
  ledger.filter(({ state }) => state === "broken" || state === "unreadable").length;

test.each<[string, Parameters<typeof exampleWith>[0], readonly FigureId[]]>([
  ["one cell of two sums", { [natural]: (valueOf(right.get(natural)) ?? 0) + 100 }, []],
  [
    "a part whose total is computed, and is wrong with it",
    {
      [natural]: (valueOf(right.get(natural)) ?? 0) + 100,
      [total]: (valueOf(right.get(total)) ?? 0) + 100,
    },
    [total],
  ],
])("a repair mends as many sums as it leaves fewer: %s", (_, changes, computed) => {
  const filing = exampleWith(changes, computed);
  const found = audit(filing);
  const [repair] = found.location.kind === "located" ? found.location.repairs : [];
  if (!repair) throw new Error(found.location.kind);
  const figures = new Map(filing.figures);
  for (const { figure } of repair.changes) figures.set(figure, right.get(figure) ?? count(0));
  for (const figure of computed) figures.set(figure, right.get(figure) ?? count(0));
  const after = audit({ ...filing, figures });
  expect(broken(after)).toBe(0);
  expect(mendedBy(repair, filing, found.ledger)).toBe(broken(found));
  expect(broken(found)).toBeGreaterThan(1);
});

test("a repair mends the sums over its own cells alone", () => {
  const slip = { [natural]: 900 };
  const alone = audit(exampleWith(slip));
  const both = exampleWith({ ...slip, "disputes.review.total": 900 });
  const [repair] = alone.location.kind === "located" ? alone.location.repairs : [];
  if (!repair) throw new Error(alone.location.kind);
  const { ledger } = audit(both);
  expect(mendedBy(repair, both, ledger)).toBe(broken(alone));
  expect(broken(audit(both))).toBeGreaterThan(broken(alone));
});
