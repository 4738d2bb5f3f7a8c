import { audit, verdictOfTable, type Verdict } from "../../src/audit";
import { blank } from "../../src/figures";
import type { TableId } from "../../src/form";
import { exampleWith } from "./exampleFiling";

/** Wrong in two tables and beside them, with a blank in a third. */
const filing = {
  ...exampleWith({
    "requests.new.natural": 900,
    "disputes.review.upheld": { state: "unreadable", text: "若干", why: "notANumber" } as const,
    "disputes.review.pending": blank,
    "disclosure.rules.inForce": blank,
  }),
  facts: [
    { name: "网上公开", value: "90", unit: "条", note: "" },
    { name: "其中：网站", value: "70", unit: "条", note: "" },
    { name: "其中：新媒体", value: "30", unit: "条", note: "" },
  ],
};
const found = audit(filing);
const parts: readonly (TableId | undefined)[] = ["disclosure", "requests", "disputes", undefined];
const on = (part: TableId | undefined) => verdictOfTable(filing, found, part);

test("every finding belongs to one table or to 其他数据, and the counts of the parts are those of the whole", () => {
  const codes = parts.flatMap((part) => on(part).findings.map(({ code }) => code));
  expect(codes.sort()).toEqual(found.findings.map(({ code }) => code).sort());
  for (const [name, count] of Object.entries(found.verdict) as [keyof Verdict, number][]) {
    const sum = parts.reduce((all, part) => all + on(part).verdict[name], 0);
    expect([name, sum]).toEqual([name, count]);
  }
});

test("each part has its own", () => {
  expect(on("requests").verdict).toMatchObject({ blank: 0, unreadable: 0, toExplain: 0 });
  expect(on("requests").verdict.broken).toBeGreaterThan(0);
  expect(on("disputes").verdict).toMatchObject({ broken: 0, blank: 1, mandatory: 1 });
  expect(on("disclosure").verdict).toMatchObject({ blank: 1, mandatory: 0 });
  expect(on(undefined).verdict).toMatchObject({ equalities: 0, blank: 0, mandatory: 0, toExplain: 1 });
});
