import type { FoundReading } from "../../../../src/prose/read/meaning/found";
import type { Flow } from "../../../../src/prose/read/meaning/state";
import { assign } from "../../../../src/prose/read/meaning/assign";
import { rows, sentencesOf } from "../phrase";

const rowOf: Readonly<Record<string, string>> = {
  received: "new",
  carriedIn: "carriedIn",
  settled: "resultTotal",
  handled: "new",
  carriedOut: "carriedOut",
  outcome: "granted",
};

/** What the numbers of a text are about once it is decided which hold those carried in. */
function assigned(text: string, ...flows: readonly Flow[]): string[] {
  const statements = sentencesOf(text).flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.statements),
  );
  const found = statements.map((statement, index): FoundReading => {
    const flow = flows[index] ?? "received";
    const { start, end, value, unit } = statement.mention;
    const about = { kind: "figures", terms: [`requests.${rowOf[flow] ?? ""}.total`] } as const;
    return { start, end, value, unit, about, flow, statement, why: { rule: "requests", rivals: [] } };
  });
  assign(found, rows);
  return found.map(
    ({ value, about }) => `${value} ${about.kind === "figures" ? about.terms.join("+") : about.kind}`,
  );
}

test("parts that come to the sum behind them count in the sum alone", () => {
  expect(assigned("网上收到3件，邮寄收到9件，合计12件", "received", "received", "received")).toEqual([
    "3 elsewhere",
    "9 elsewhere",
    "12 requests.new.total",
  ]);
  expect(assigned("网上收到3件，邮寄收到9件，合计13件", "received", "received", "received")).toEqual([
    "3 requests.new.total",
    "9 requests.new.total",
    "13 requests.new.total",
  ]);
});

test("what units received is no number of the whole", () => {
  expect(assigned("各镇收到8件，全区共收到21件", "received", "received")).toEqual([
    "8 elsewhere",
    "21 requests.new.total",
  ]);
});

test("结转, told between what came in and what was settled, came from last year; with 下年 it goes there", () => {
  expect(assigned("新收25件，结转1件，办结26件", "received", "carriedOut", "settled")[1]).toBe(
    "1 requests.carriedIn.total",
  );
  expect(assigned("新收25件，结转下年1件，办结24件", "received", "carriedOut", "settled")[1]).toBe(
    "1 requests.carriedOut.total",
  );
});

test("what holds those carried in is the sum of both", () => {
  expect(assigned("收到申请36件（含上年结转2件），办结36件", "received", "carriedIn", "settled")[0]).toBe(
    "36 requests.new.total+requests.carriedIn.total",
  );
  expect(assigned("收到申请36件（含上年结转2件）", "received", "carriedIn")[0]).toBe(
    "36 requests.new.total+requests.carriedIn.total",
  );
  expect(assigned("新收申请34件，上年结转2件，办结36件", "received", "carriedIn", "settled")[0]).toBe(
    "34 requests.new.total",
  );
});
