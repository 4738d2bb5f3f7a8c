import { normalise } from "../../../src/prose/read/text/normalise";
import { sentencesOf } from "./phrase";

/** Every number of a text with the words that lead to it and those behind it. */
const numbersIn = (text: string) =>
  sentencesOf(text).flatMap(({ clauses }) =>
    clauses.flatMap(({ statements }) =>
      statements.map(({ lead, mention, tail, inBracketOf }) => [
        lead.map(({ word }) => word).join(" "),
        mention.value,
        tail.map(({ word }) => word).join(" "),
        ...(inBracketOf ? [inBracketOf.mention.value] : []),
      ]),
    ),
  );

test.each<[string, (string | number)[][]]>([
  [
    "收到申请12件，办结10件。",
    [
      ["收到 申请", 12, ""],
      ["办结", 10, ""],
    ],
  ],
  [
    "予以公开3件、部分公开2件。",
    [
      ["予以公开", 3, ""],
      ["部分公开", 2, ""],
    ],
  ],
  // What leads to a list leads to its first number only.
  [
    "办结：3件予以公开，2件部分公开。",
    [
      ["办结", 3, "予以公开"],
      ["", 2, "部分公开"],
    ],
  ],
  ["予以公开（20件）。", [["予以公开", 20, ""]]],
  [
    "收到申请12件（自然人9件），办结10件。",
    [
      ["收到 申请", 12, ""],
      ["自然人", 9, "", 12],
      ["办结", 10, ""],
    ],
  ],
  // Behind a bracket the words before it go on.
  ["收到申请（含网上）12件。", [["收到 申请", 12, ""]]],
])("%s", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test("a sentence ends with its mark or its line, and clauses know the mark before them", () => {
  const text = "收到申请12件，办结10件；复议1件。\n一、概述";
  const sentences = sentencesOf(text);
  expect(sentences.map(({ start, end }) => normalise(text).text.slice(start, end))).toEqual([
    "收到申请12件，办结10件；复议1件",
  ]);
  expect(sentences[0]?.clauses.map(({ opener }) => opener)).toEqual(["", "，", "；"]);
});

test("brackets have their depth, and a row of a table is known as one", () => {
  const [sentence] = sentencesOf("收到12件（自然人9件（邮寄2件）），办结10件。");
  expect(
    sentence?.clauses.filter(({ statements }) => statements.length > 0).map(({ depth }) => depth),
  ).toEqual([0, 1, 2, 0]);
  expect(sentencesOf("|自然人|12|\n收到12件。").map(({ table }) => table)).toEqual([true, false]);
});

test("a sentence without an end is cut, so that it can be forgotten", () => {
  const endless = "收到申请1件，".repeat(300);
  expect(sentencesOf(endless).length).toBeGreaterThan(2);
  expect(numbersIn(endless)).toHaveLength(300);
});
