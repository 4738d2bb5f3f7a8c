import { actOf, made } from "../../../../src/prose/read/meaning/documents/acts";
import {
  isInOneName,
  isInOneOfTwoWords,
  isOfOneOrganBeside,
  madeOfSeveral,
} from "../../../../src/prose/read/meaning/documents/parts";
import { lastNumber, rows, sentencesOf, stateAfter, wordsOf } from "../phrase";
import { viewOf } from "../../../../src/prose/read/meaning/readNumber";

test.each([
  ["印发规范性文件", made],
  ["清理后现行有效", rows.inForce],
  ["制发并废止", 1],
  ["规范性文件", undefined],
])("what %s says was done is %s", (text, act) => {
  expect(actOf(wordsOf(text))).toBe(act);
});

test.each([
  ["以市政府名义印发规范性文件2件，以部门名义印发规范性文件5件", true],
  ["以市政府名义印发规范性文件2件、以部门名义印发规范性文件5件", true],
  ["以部门名义印发规范性文件5件", false],
  ["发布公告9件，以部门名义印发规范性文件5件", false],
])("%s is a part, in one name: %s", (text, isIt) => {
  expect(isInOneName(lastNumber(text))).toBe(isIt);
});

test.each([
  ["规章9件（含新制定3件、修改4件、废止2件）", true],
  ["规章9件（其中新制定3件，废止6件）", true],
  ["规章9件（其中新制定3件）", false],
  ["规章9件（新制定3件，废止6件）", false],
  ["规章9件，废止6件", false],
])("%s holds made and repealed ones together: %s", (text, isIt) => {
  const [first] = sentencesOf(text).flatMap(({ clauses }) => clauses.flatMap(({ statements }) => statements));
  if (!first) throw new Error("no number");
  expect(madeOfSeveral(viewOf(first, stateAfter("")))).toBe(isIt);
});

test.each([
  ["废止规范性文件4件，宣布失效规范性文件2件", true],
  ["失效规范性文件2件、废止规范性文件4件", true],
  ["废止规范性文件4件，制定规范性文件2件", false],
  ["现行有效规范性文件40件，保留规范性文件38件", false],
  ["废止规章1件、规范性文件4件", false],
])("%s tells of one column in two words: %s", (text, isIt) => {
  expect(isInOneOfTwoWords(lastNumber(text))).toBe(isIt);
});

test.each([
  ["公开县政府规范性文件5件、部门规范性文件21件", true],
  ["印发市级规范性文件5件，印发镇级规范性文件21件", true],
  ["印发县政府规范性文件5件，印发公告21件", false],
  ["公开政府规章2件、规范性文件7件", false],
])("%s is of one organ beside another: %s", (text, isIt) => {
  const [first] = sentencesOf(text).flatMap(({ clauses }) => clauses.flatMap(({ statements }) => statements));
  if (!first) throw new Error("no number");
  expect(isOfOneOrganBeside(viewOf(first, stateAfter(text)))).toBe(isIt);
});
