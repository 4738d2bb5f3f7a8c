import { headingOf } from "../../../src/prose/read/meaning/heading";
import { nameOf } from "../../../src/prose/read/meaning/nameOf";
import { named } from "../../../src/prose/read/meaning/named";
import { isOfOneOrgan } from "../../../src/prose/read/meaning/organs";
import { overviewOf } from "../../../src/prose/read/meaning/overview";
import { countsUnknownNoun } from "../../../src/prose/read/meaning/unknownNoun";
import { isAssistance, isOfAnotherKind, namesSomething } from "../../../src/prose/read/meaning/senses";
import { lastNumber, sentencesOf, stateAfter, wordsOf } from "./phrase";

test.each([
  ["共计主动公开信息", "", "主动公开信息"],
  ["其中：门户网站发布", "", "门户网站发布"],
  ["，全年", "培训干部", "培训干部"],
  ["共", "的", undefined],
])("a number behind %s and before %s is called %s", (lead, tail, name) => {
  expect(nameOf(lead, tail)).toBe(name);
});

test.each([
  ["依申请公开专栏访问量3201次", true],
  ["规范性文件落实台账9份", true],
  ["依申请公开数量达到9件", false],
  ["制发规范性文件共9份", false],
])("%s counts something that no word of the trade names: %s", (text, isUnknown) => {
  expect(countsUnknownNoun(lastNumber(text))).toBe(isUnknown);
});

test.each([
  ["县住建局受理申请12件，县教育局受理申请9件", true],
  ["其中县公安局受理21件", true],
  ["我局受理申请12件，我局办结申请9件", false],
  ["县住建局受理申请12件", false],
])("%s: the last number is of one organ among others: %s", (text, isOne) => {
  const { raw, state, statement } = lastNumber(text);
  expect(isOfOneOrgan(raw, state, statement)).toBe(isOne);
});

test.each([
  ["三、收到和处理政府信息公开申请情况", "requests"],
  ["四、政府信息公开行政复议、行政诉讼情况", "disputes"],
  ["（一）主动公开", "info"],
  ["收到政府信息公开申请情况", undefined],
  ["三、收到政府信息公开申请12件", undefined],
])("under the heading %s the text is about %s", (text, subject) => {
  const [sentence] = sentencesOf(text);
  expect(sentence && headingOf(sentence, text, undefined)?.subject).toBe(subject);
});

test.each([
  ["予以公开3件、部分公开2件", { outcomes: 2, groups: 2, applicants: 0 }],
  ["自然人3件，商业企业2件", { applicants: 2, outcomes: 0 }],
  ["网站收到3件，信函收到2件", { channels: 2 }],
  ["上年结转3件", { carries: true }],
  ["收取信息处理费30元", { collects: true }],
])("before its numbers are read, %s is known to tell something", (text, known) => {
  const [sentence] = sentencesOf(text);
  expect(sentence && overviewOf(sentence)).toMatchObject(known);
});

test.each([
  ["收到政府信息公开申请12件", ["requests.new.total"]],
  ["行政处罚12件", ["disclosure.penalties.decisions"]],
  ["召开会议12次", undefined],
])("%s, were it this year's, is of %s", (text, terms) => {
  expect(named(lastNumber(text))).toEqual(terms);
});

test.each([
  ["收到公证申请", true],
  ["行政复议申请", true],
  ["收到申请", false],
  ["受理有效申请", false],
])("%s: asked for is something else: %s", (text, isOther) => {
  expect(isOfAnotherKind(wordsOf(text), text)).toBe(isOther);
});

test.each([
  ["指导街道办理依申请公开", true],
  ["办理依申请公开", false],
])("%s is help with somebody else's: %s", (text, isHelp) => {
  expect(isAssistance(wordsOf(text), ({ tags }) => tags.includes("request"))).toBe(isHelp);
});

test("only a noun names what is counted", () => {
  expect(["收到", "全部办结", "其中"].filter((text) => namesSomething(wordsOf(text)))).toEqual([]);
  expect(["依申请公开", "行政复议", "规章"].every((text) => namesSomething(wordsOf(text)))).toBe(true);
});

test("what was read stays: how many came in, what the text speaks of, which cases were told", () => {
  const state = stateAfter("收到政府信息公开申请12件。行政复议2件，行政诉讼1件。");
  expect(state.received?.value).toBe(12);
  expect(state.subject).toBe("disputes");
  expect([...state.proceedings].map(([key, { value }]) => [key, value])).toEqual([
    ["review", 2],
    ["suits", 1],
  ]);
});
