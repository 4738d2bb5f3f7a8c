import { besideRequests } from "../../../../src/prose/read/meaning/requests/beside";
import { impliedAskers } from "../../../../src/prose/read/meaning/requests/impliedAskers";
import { isNamed } from "../../../../src/prose/read/meaning/requests/isNamed";
import { saysAllSettled, settles } from "../../../../src/prose/read/meaning/requests/settles";
import { sumsCarried, sumsChannels, sumsResults } from "../../../../src/prose/read/meaning/requests/sums";
import { isTakenForRequest } from "../../../../src/prose/read/meaning/requests/takenForRequest";
import { toldOf } from "../../../../src/prose/read/meaning/requests/told";
import { lastNumber, sentencesOf, stateAfter } from "../phrase";

test.each([
  ["收到政府信息公开申请9件", true],
  ["受理申请9件", true],
  ["收到政府信息公开9件", true],
  ["受理公证申请9件", false],
  ["收到来信9件", false],
  ["行政处罚9件", false],
])("%s names requests for information: %s", (text, isIt) => {
  expect(isNamed(lastNumber(text))).toBe(isIt);
});

test.each([
  ["收到政府信息公开申请9件", true],
  ["群众提交政府信息公开申请9件", true],
  ["政府信息公开申请办结9件", false],
  ["收到的政府信息公开申请中有9件", false],
])("%s: they came in: %s", (text, arrives) => {
  expect(toldOf(lastNumber(text))?.arrives).toBe(arrives);
});

test.each([
  ["收到政府信息公开申请9条", true],
  ["收到9条", false],
  ["政府信息公开申请9元", false],
  ["政府信息公开申请类事项9件", true],
  ["申请类事项9件", false],
])("%s may be of requests: %s", (text, isTold) => {
  expect(toldOf(lastNumber(text)) !== undefined).toBe(isTold);
});

test.each([
  ["收到政府信息公开申请9件", undefined],
  ["召开政府信息公开申请工作会议9件", "activity"],
  ["网站收到政府信息公开申请9件，信函收到政府信息公开申请2件", "channel"],
  ["上半年收到政府信息公开申请9件", "channel"],
  ["下属单位收到政府信息公开申请9件", "other"],
  ["政府信息公开申请撤回9件", "other"],
])("%s: beside requests it counts %s", (text, what) => {
  const told = toldOf(lastNumber(text));
  const about = told && besideRequests(told)?.about;
  expect(about?.kind === "elsewhere" ? about.what : undefined).toBe(what);
});

test.each([
  ["政府信息公开申请办结9件", true],
  ["政府信息公开申请9件已办结", true],
  ["政府信息公开申请9件未办结", false],
  ["政府信息公开申请9件办结后又撤回", false],
])("%s: they were settled: %s", (text, isSettled) => {
  expect(settles(lastNumber(text))).toBe(isSettled);
});

test("申请9件全部办结 tells that they came in as well", () => {
  expect(saysAllSettled(lastNumber("政府信息公开申请9件全部办结"))).toBe(true);
  expect(saysAllSettled(lastNumber("办结政府信息公开申请9件"))).toBe(false);
});

test.each([
  ["收到政府信息公开申请9件，上年结转2件。", "共11件", sumsCarried, true],
  ["收到政府信息公开申请9件。", "共11件", sumsCarried, false],
  ["收到政府信息公开申请9件。", "总计11件", sumsChannels, true],
  ["收到政府信息公开申请9件。", "办结11件", sumsChannels, false],
  ["予以公开3件，部分公开2件。", "两项合计5件", sumsResults, false],
])("%s behind it %s is their sum", (text, sum, sums, isSum) => {
  expect(sums(lastNumber(text + sum))).toBe(isSum);
});

test.each([
  ["按政府信息公开申请处理", true],
  ["作为申请办理", true],
  ["收到申请", false],
])("not %s: it was no request: %s", (behind, isTaken) => {
  expect(isTakenForRequest(behind)).toBe(isTaken);
});

test.each([
  ["情况，均为自然人", [[9, "requests.new.natural"]]],
  ["情况，申请人为企业", [[9, "requests.new.company"]]],
  ["情况，均为自然人为主", []],
  ["情况，均已答复自然人", []],
])("收到9件; %s", (clause, implied) => {
  const state = Object.assign(stateAfter("收到政府信息公开申请9件。"), { text: clause });
  const last = sentencesOf(clause)[0]?.clauses.at(-1);
  expect(last && impliedAskers(last, state).map(({ value, terms }) => [value, terms.join("+")])).toEqual(
    implied,
  );
});
