import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import example from "../../../assets/example/baishiyi-2023.json";
import { check } from "../../../src/cli/commands/check";
import { count, parseFiling } from "../../../src/figures";
import { asXlsx } from "../../../src/files/xlsx";
import { doubtfulText } from "../doubtfulText";

async function fileWith(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "nianbao-")), "filing.json");
  await writeFile(path, content);
  return path;
}

const withFigures = (figures: Record<string, unknown>) =>
  fileWith(JSON.stringify({ ...example, figures: { ...example.figures, ...figures } }));

test("a clean filing: exit 0 and the verdict line", async () => {
  await expect(check([await withFigures({})])).resolves.toEqual({
    exit: 0,
    output: "42 条勾稽：42 平",
  });
});

test("a broken filing: exit 1, and the same as JSON", async () => {
  const outcome = await check([await withFigures({ "requests.new.natural": 61 }), "--json"]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  expect(outcome.exit).toBe(1);
  expect(JSON.parse(outcome.output)).toMatchObject({
    verdict: { equalities: 42, balanced: 40, broken: 2, pending: 0, blank: 0 },
    suspects: [{ figure: "requests.new.natural", from: 61, to: 16, slip: "transposed", alternatives: [] }],
  });
});

describe("a file whose cells may have been read wrong", () => {
  const doubtful = () => fileWith(doubtfulText());

  test("says so before anything else is made of them", async () => {
    const outcome = await check([await doubtful()]);
    if (outcome.exit === 2) throw new Error(outcome.message);
    expect(outcome.output.split("\n")[1]).toBe("请核对（格数有出入）：规章");
  });

  test("says so to scripts, of one file and of several", async () => {
    const doubts = [expect.objectContaining({ kind: "cells", found: "规章" })];
    const [path, other] = [await doubtful(), await doubtful()];
    for (const paths of [[path], [path, other]]) {
      const outcome = await check([...paths, "--json"]);
      if (outcome.exit === 2) throw new Error(outcome.message);
      const told = [JSON.parse(outcome.output) as object].flat();
      expect(told).toHaveLength(paths.length);
      for (const each of told) expect(each).toMatchObject({ doubts });
    }
  });
});

describe("what else speaks for a repair is named", () => {
  const json = async (figures: Record<string, unknown>, more: object, lastYear?: Record<string, unknown>) => {
    const path = await fileWith(
      JSON.stringify({ ...example, ...more, figures: { ...example.figures, ...figures } }),
    );
    const last = lastYear === undefined ? [] : ["--last", await withFigures(lastYear)];
    const outcome = await check([path, ...last, "--json"]);
    if (outcome.exit === 2) throw new Error(outcome.message);
    const { repairs } = JSON.parse(outcome.output) as { repairs: { changes: object[]; message: string }[] };
    const text = await check([path, ...last]);
    const [first] = repairs;
    return { first, text: text.exit === 2 ? text.message : text.output };
  };

  test("the text, between repairs that mend the sums alike", async () => {
    const tied = { "requests.new.natural": 18, "requests.new.total": 19 };
    const says = { paragraphs: { "one.2": "本年收到政府信息公开申请17件。" } };
    const { first, text } = await json(tied, says);
    expect(first?.changes).toContainEqual(expect.objectContaining({ figure: "requests.new.total", to: 17 }));
    expect(first?.message).toContain("正文写的是 17");
    expect(text).toContain("正文写的是 17");
  });

  test("the text, in a sum of section 四", async () => {
    const block = { "disputes.review.upheld": 31, "disputes.review.total": 923 };
    const { first, text } = await json(block, {
      paragraphs: { "one.2": "本年发生政府信息公开行政复议31件。" },
    });
    expect(first).toMatchObject({
      certainty: "likely",
      changes: [{ figure: "disputes.review.total", to: 31 }],
    });
    expect(first?.message).toContain("正文写的是 31");
    expect(text).toContain("正文写的是 31");
  });

  test("last year's report", async () => {
    const block = { "disputes.review.upheld": 16, "disputes.review.total": 61 };
    const { first } = await json(block, {}, { "disputes.review.pending": 30, "disputes.review.total": 31 });
    expect(first).toMatchObject({ changes: [{ figure: "disputes.review.upheld", to: 61 }] });
    const least = { "disputes.review.upheld": 68, "disputes.review.total": 9 };
    const asked = await json(least, {}, { "disputes.review.pending": 30, "disputes.review.total": 31 });
    expect(asked.first?.message).toContain("上年尚未审结 30 件，本年总计不会更少");
    expect(asked.text).toContain("上年尚未审结 30 件，本年总计不会更少");
  });
});

test.each([
  ["no such file", () => Promise.resolve("missing.json"), "没有这个文件"],
  ["not JSON", () => fileWith("{"), "JSON"],
  ["an unknown figure", () => withFigures({ "requests.x.y": 1 }), "requests.x.y"],
])("unusable input, %s: exit 2 and one clear line", async (_, path, words) => {
  const outcome = await check([await path()]);
  expect(outcome.exit).toBe(2);
  expect(outcome.exit === 2 ? outcome.message : "").toContain(words);
  expect(outcome.exit === 2 ? outcome.message.split("\n") : []).toHaveLength(1);
});

test("arguments that do not fit are refused", async () => {
  expect((await check([])).exit).toBe(2);
  expect((await check(["a", "--nonsense"])).exit).toBe(2);
});

test("of a workbook whose cells moved, the range where they stand", async () => {
  const right = await fileWith(JSON.stringify(example));
  const parsed = parseFiling(example);
  if (!parsed.ok) throw new Error(parsed.message);
  const figures = new Map(parsed.filing.figures);
  const column = [...figures.keys()].filter((id) => /^requests\..*\.natural$/.test(id));
  // 自然人 from 本年新收 to （七）总计, one row too low.
  column.slice(0, -1).forEach((id, index) => {
    figures.set(column[index + 1] ?? id, parsed.filing.figures.get(id) ?? count(0));
  });
  figures.set(column[0] ?? "requests.no.cell", count(0));
  const path = right.replace(/json$/, "xlsx");
  await writeFile(path, await asXlsx({ ...parsed.filing, figures }));
  const outcome = await check([path, "--json"]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  const { repairs } = JSON.parse(outcome.output) as { repairs: { range?: string; message: string }[] };
  expect(repairs[0]?.range).toMatch(/^D\d+:D\d+$/);
  expect(repairs[0]?.message).toContain(`整体下移了一行：${repairs[0]?.range ?? ""}`);
  await expect(check([path])).resolves.toMatchObject({
    output: expect.stringContaining(`整体下移了一行：${repairs[0]?.range ?? ""}`) as string,
  });
});
