import { besideResults } from "../../../../src/prose/read/meaning/results/beside";
import { impliedResults } from "../../../../src/prose/read/meaning/results/impliedResults";
import { outcomeTerms } from "../../../../src/prose/read/meaning/results/outcomeTerms";
import { plainlyPublic } from "../../../../src/prose/read/meaning/results/plainlyPublic";
import { reasonBehind } from "../../../../src/prose/read/meaning/results/reasonBehind";
import {
  besideItsReason,
  isRest,
  theRest,
  withdrawn,
} from "../../../../src/prose/read/meaning/results/theRest";
import { lastNumber, rows, sentencesOf, stateAfter, wordsOf } from "../phrase";

test.each([
  ["予以公开", ["requests.granted.total"]],
  ["公开和部分公开", ["requests.granted.total", "requests.partlyGranted.total"]],
  ["因涉及国家秘密不予公开", ["requests.deniedStateSecret.total"]],
  // Several reasons are their group.
  ["因国家秘密、商业秘密不予公开", ["requests.denied.total"]],
  ["不予公开", ["requests.denied.total"]],
  ["重复申请", ["requests.rejectedRepeat.total"]],
  ["其他", undefined],
  ["办结", undefined],
])("%s is the result %j", (text, terms) => {
  expect(outcomeTerms(wordsOf(text), rows)).toEqual(terms);
});

test.each([
  ["收到信访类申请3件", "hotline"],
  ["受理群众依法公开申请3件", undefined],
  ["重复申请3件", undefined],
])("%s: beside results it counts %s", (text, what) => {
  const view = lastNumber(text, { subject: "requests" });
  const words = view.lead;
  const terms = outcomeTerms(words, rows);
  const about = terms && besideResults({ view, words, terms })?.reading?.about;
  expect(about?.kind === "elsewhere" ? about.what : undefined).toBe(what);
});

test("重复申请 counts a result where the text speaks of requests, and other work where it does not", () => {
  const beside = (text: string, subject: "requests" | "other") => {
    const view = lastNumber(text, { subject });
    const terms = outcomeTerms(view.lead, rows);
    return terms && besideResults({ view, words: view.lead, terms }) !== undefined;
  };
  expect([beside("重复申请3件", "requests"), beside("重复申请3件", "other")]).toEqual([false, true]);
});

test.each([
  ["其余4件", true],
  ["其中其他4件", true],
  ["其余办结4件", false],
  ["4件", false],
])("%s is what is left: %s", (text, isIt) => {
  expect(isRest(lastNumber(text).lead)).toBe(isIt);
});

test("其他 behind results is the group; beside a reason of its group the rest of it", () => {
  const view = lastNumber("其他4件", { flow: "outcome" });
  expect(theRest(view)).toEqual(["requests.other.total"]);
  view.state.here.groups.set("other", 2);
  expect(theRest(view)).toEqual(["requests.otherRest.total"]);
  expect(theRest(lastNumber("其他4件", { flow: "received" }))).toBeUndefined();
});

test("其他处理 told beside one of its own reasons is the rest of them", () => {
  const view = lastNumber("其他处理4件");
  expect(besideItsReason(["requests.other.total"], view)).toEqual(["requests.other.total"]);
  view.state.here.groups.set("other", 2);
  expect(besideItsReason(["requests.other.total"], view)).toEqual(["requests.otherRest.total"]);
});

test("what was taken back beside results is the rest of 其他处理", () => {
  const view = lastNumber("不予公开4件，申请人撤回3件", { subject: "requests" });
  expect(withdrawn(view)).toEqual(["requests.otherRest.total"]);
  expect(withdrawn(lastNumber("申请人撤回3件", { subject: "requests" }))).toBeUndefined();
});

test.each([
  ["不予公开2件（国家秘密）", ["requests.deniedStateSecret.total"]],
  ["不予公开2件（国家秘密、商业秘密）", undefined],
  ["不予公开2件（重复申请）", undefined],
  ["不予公开2件（国家秘密等）", undefined],
])("%s: all for one reason: %j", (text, terms) => {
  expect(reasonBehind(["requests.denied.total"], lastNumber(text))).toEqual(terms);
});

test.each([
  ["其中公开3件", ["requests.granted.total"]],
  ["其中3件已公开", ["requests.granted.total"]],
  ["收到公开3件", undefined],
  ["主动公开3件", undefined],
])("收到9件; %s: made public: %j", (text, terms) => {
  expect(plainlyPublic(lastNumber(`收到政府信息公开申请9件。${text}`))).toEqual(terms);
});

test.each([
  ["情况，全部予以公开", [[9, "requests.granted.total"]]],
  ["情况，均已按时办结", [[9, "requests.resultTotal.total"]]],
  ["情况，均应按时办结", []],
  ["情况，予以公开", []],
])("收到9件; %s", (clause, implied) => {
  const state = Object.assign(stateAfter("收到政府信息公开申请9件。"), { text: clause });
  const last = sentencesOf(clause)[0]?.clauses.at(-1);
  expect(last && impliedResults(last, state).map(({ value, terms }) => [value, terms.join("+")])).toEqual(
    implied,
  );
});
