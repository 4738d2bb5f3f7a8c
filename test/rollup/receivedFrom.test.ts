import { receivedFrom } from "../../src/rollup";
import { exampleWith } from "../audit/exampleFiling";

const filing = exampleWith();
const doubts = [{ kind: "cells", figures: [], found: "规章" }] as const;

test.each([
  ["as it was read", { filing, doubts }, { file: "甲.docx", filing, doubts }],
  [
    "with the code of its paper",
    { filing, doubts: [], code: "0F" },
    { file: "甲.docx", filing, doubts: [], code: "0F" },
  ],
  ["beside sums that were left out", { filing, doubts, sums: "left" }, { file: "甲.docx", filing, doubts }],
] as const)("a report that was sent in, %s", (_, read, received) => {
  expect(receivedFrom("甲.docx", { ok: true, ...read })).toEqual(received);
});

test("sums over units are no unit's report, and what could not be read says why", () => {
  expect(receivedFrom("汇总.xlsx", { ok: true, filing, doubts: [], sums: "taken" })).toEqual({
    file: "汇总.xlsx",
    message: expect.stringContaining("不是一个单位的报告") as string,
  });
  expect(receivedFrom("通知.txt", { ok: false, message: "没有表。" })).toEqual({
    file: "通知.txt",
    message: "没有表。",
  });
});
