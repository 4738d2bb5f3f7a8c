import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../src");

/** Files of words; the words by which prose is read are no sentences of ours. */
const isApart = (file: string) => /\.zh-CN\.ts$|^prose\/read\//.test(file);

/** A text of ours with a sentence in it, as it stands in the code. */
const sentence = /["`][^"`\n]*[\u4e00-\u9fff]{4,}[^"`\n]*。["`]/gu;

test("sentences for people stand in the files of words, and nowhere between code", () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
  const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const found = (file: string) =>
    [...withoutComments(readFileSync(join(src, file), "utf8")).matchAll(sentence)].map(
      ([text]) => `${file}: ${text}`,
    );
  expect(files.filter(isApart).flatMap(found).length).toBeGreaterThan(100);
  expect(files.filter((file) => !isApart(file)).flatMap(found)).toEqual([]);
});
