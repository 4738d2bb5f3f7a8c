import { reconcile } from "../../../src/prose/reconcile";
import { exampleWith } from "../../audit/exampleFiling";

/** What clerks write and means no more than the tables say: none of it may alarm. */
const told = (filing: ReturnType<typeof exampleWith>, text: string) => reconcile(filing, text);

test("全部办结 of the new ones holds beside those carried in, and of no other number", () => {
  const filing = exampleWith({ "requests.carriedIn.total": 2, "requests.resultTotal.total": 19 });
  const verdicts = (text: string) => told(filing, text).items.map(({ verdict }) => verdict);
  expect(verdicts("新收到政府信息公开申请17件，全部按时办结。")).toEqual(["agrees", "agrees"]);
  expect(verdicts("新收到政府信息公开申请16件，全部按时办结。")).toEqual(["differs", "differs"]);
});

test("a reason told alone stands for its group in the sum of results", () => {
  const text = "办结政府信息公开申请17件，其中予以公开4件、本机关不掌握相关政府信息11件、其他处理2件。";
  expect(told(exampleWith(), text).sums).toEqual([]);
});

test("where the list tells a number in words of its own, nothing is said to be missing from it", () => {
  const text = "办结政府信息公开申请17件，其中予以公开4件、无法提供11件，其余2件。";
  expect(told(exampleWith(), text).sums).toEqual([]);
});

test("a text that tells only how many were settled has told of the requests", () => {
  expect(told(exampleWith(), "全年办理政府信息公开申请17件。").unmentioned).toEqual(["fee"]);
  expect(told(exampleWith(), "全年召开会议3次。").unmentioned).toEqual(["received", "fee"]);
});

test("a list of years leaves no year over from last year's text", () => {
  const found = (text: string) => told(exampleWith(), text).wording.map(({ code }) => code);
  const { year } = exampleWith();
  const list = `历年情况：${String(year - 2)}年办理1件，${String(year - 1)}年办理3件。`;
  expect(found(list)).not.toContain("leftoverYear");
  expect(found(`${String(year - 1)}年，我街道收到申请3件。`)).toContain("leftoverYear");
});

test("two outcomes, or the sum of the results told last, share what they come to", () => {
  const filing = exampleWith({
    "disputes.review.upheld": 3,
    "disputes.suitDirect.upheld": 1,
    "disputes.suitAfterReview.upheld": 0,
  });
  const [, upheld] = told(filing, "政府信息公开行政复议、行政诉讼案件9件，结果维持4件。").items;
  expect(upheld).toMatchObject({ verdict: "agrees", held: "4" });
});
