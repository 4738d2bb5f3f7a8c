import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../src/prose/compose";
import { exampleWith } from "./audit/exampleFiling";

const manual = readFileSync("assets/manual.html", "utf8");
const plain = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\s+/g, " ").trim();
const inside = (tag: string) =>
  [...manual.matchAll(new RegExp(`<${tag}\\s*>([^]*?)</${tag}\\s*>`, "g"))].map(([, words = ""]) =>
    plain(words),
  );

test("every button that the manual names is there", () => {
  const said = [
    "src/session/words.zh-CN.ts",
    "src/taskpane/startup/words.zh-CN.ts",
    "src/taskpane/words.zh-CN.ts",
    "src/taskpane/words/check.zh-CN.ts",
    "src/taskpane/words/compare.zh-CN.ts",
    "src/taskpane/words/fill.zh-CN.ts",
    "src/taskpane/words/report.zh-CN.ts",
    "src/taskpane/words/write.zh-CN.ts",
    "src/taskpane/rollup/words.zh-CN.ts",
    "manifest.xml",
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join();
  expect(inside("b").length).toBeGreaterThan(20);
  expect(inside("b").filter((name) => !said.includes(`"${name}"`))).toEqual([]);
});

test("every template that the manual shows works, and says what it shows", () => {
  const units = ["example", "second"].map((name, index) => ({
    name,
    figures: new Map([...exampleWith().figures].map(([id]) => [id, String(index + 1)])),
    facts: new Map<string, string>(),
  }));
  const filing = { ...exampleWith(), units };
  const examples = inside("code").filter((code) => /\{\{ [^}@]|\{%/.test(code));
  expect(examples.length).toBeGreaterThan(7);
  const paragraphs = examples.map((text) => ({ place: "five", text }) as const);
  const lastYear = exampleWith({ "requests.new.total": 16 });
  expect(compose({ ...filing, lastYear, paragraphs }).mistakes).toEqual([]);
  const printed = (text: string) =>
    compose({ ...filing, lastYear, paragraphs: [{ place: "five", text }] })
      .paragraphs.filter(({ place }) => place === "five")
      .map(({ runs }) => runs.map((run) => run.text).join(""))
      .join();
  expect(printed("{{ 申请.本年新收.总计 | 中文数字 }}件")).toBe("十七件");
  expect(printed("占{{ 申请.予以公开.总计 | 百分比: 申请.办理总计.总计 }}")).toBe("占23.53%");
  expect(printed("同比{{ 申请.本年新收.总计 | 同比: 上年.申请.本年新收.总计 }}")).toBe("同比增长6.25%");
});

test("the manual asks nothing of the network, and its pictures are there", () => {
  const pictures = [...manual.matchAll(/ src="([^"]*)"/g)].map(([, path = ""]) => path);
  expect(pictures.filter((path) => !existsSync(join("assets", path)))).toEqual([]);
  expect(pictures.every((path) => path.startsWith("manual/"))).toBe(true);
  expect(manual).not.toMatch(/href=/);
  expect(manual).not.toContain("http:");
});
