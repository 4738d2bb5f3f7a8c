import { formInForce, formOf } from "../../../src/form";
import { lexiconOf, wordAt, type FormSense, type Tag } from "../../../src/prose/read/lexicon";

const lexicon = lexiconOf(formInForce());

test.each<[string, string, Tag]>([
  ["政府信息公开申请12件", "政府信息公开申请", "request"],
  ["收到申请", "收到", "receive"],
  ["办结12件", "办结", "settle"],
  ["未收到", "未", "none"],
  ["其中自然人", "其中", "among"],
  ["结转下年", "结转", "carry"],
])("the longest word that %s begins with is %s", (text, word, tag) => {
  const entry = wordAt(lexicon, text, 0);
  expect(entry?.word).toBe(word);
  expect(entry?.tags).toContain(tag);
});

test.each<[string, FormSense]>([
  ["予以公开", { kind: "outcome", key: "granted", members: ["granted"] }],
  ["重复申请", { kind: "outcome", key: "rejectedRepeat", group: "rejected", members: ["rejectedRepeat"] }],
  ["自然人", { kind: "applicant", key: "natural", members: ["natural"] }],
  ["行政复议", { kind: "block", key: "review", members: ["review"] }],
  ["行政诉讼", { kind: "block", key: "suits", members: ["suitDirect", "suitAfterReview"] }],
  ["维持", { kind: "ending", key: "upheld", formal: false }],
  ["结果维持", { kind: "ending", key: "upheld", formal: true }],
  ["规章", { kind: "document", key: "rules", formal: true }],
  ["废止", { kind: "act", act: 1 }],
  ["行政处罚", { kind: "decision", key: "penalties", id: "disclosure.penalties.decisions" }],
  ["行政事业性收费", { kind: "fee", id: "disclosure.fees.amount" }],
])("%s stands for something of the form", (text, sense) => {
  expect(wordAt(lexicon, text, 0)?.senses).toContainEqual(sense);
});

test("what no word begins with is none", () => {
  expect(wordAt(lexicon, "天气", 0)).toBeUndefined();
  expect(wordAt(lexicon, "今收到", 1)?.word).toBe("收到");
});

test("the rows that claims need are known by what they are for, in every edition", () => {
  for (const form of [formInForce(), formOf("2019")])
    expect(lexiconOf(form).rows).toMatchObject({
      requests: "requests",
      received: "new",
      carriedIn: "carriedIn",
      settled: "resultTotal",
      carriedOut: "carriedOut",
      everyone: "total",
      disputes: "disputes",
      ended: "total",
      pending: "pending",
    });
  expect(lexicon.rows.acts).toEqual(["issued", "repealed", "inForce"]);
  expect([...lexicon.rows.rests.values()]).toContain("otherRest");
});
