import { readFileSync } from "node:fs";
import { fillGuide } from "../../src/packaging/fillGuide";
import { developerOrigin, fillManifest } from "../../src/packaging/fillManifest";
import { readBase } from "../../src/packaging/readBase";

const base = new URL("https://oa.example.gov.cn/nianbao/");

test("the manifest names nothing but the address that was given", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const filled = fillManifest(manifest, base, "1.2.3");
  expect(manifest).toContain(developerOrigin);
  expect(filled).not.toContain("localhost");
  expect(filled).toContain('DefaultValue="https://oa.example.gov.cn/nianbao/taskpane.html');
  expect(filled).toContain("<AppDomain>https://oa.example.gov.cn</AppDomain>");
  expect(filled).toContain("<Version>1.2.3.0</Version>");
});

test("the guide is filled in completely", () => {
  const guide = fillGuide(readFileSync("src/packaging/install.html", "utf8"), base, "1.2.3");
  expect(guide).not.toMatch(/\{\{/);
  expect(guide).toContain("https://oa.example.gov.cn/nianbao/taskpane.html");
  expect(() => fillGuide("{{nobody}}", base, "1")).toThrow("{{nobody}}");
});

test("the address gets its slash; the folder is dist unless said otherwise", () => {
  expect(readBase(["--base", "https://oa.example.gov.cn/nianbao"])).toEqual({ ok: true, base, out: "dist" });
  expect(readBase(["--base", base.href, "--out", "x"])).toMatchObject({ ok: true, out: "x" });
});

test.each([
  [[], "缺少 --base"],
  [["--base", "nianbao"], "不是网址"],
  [["--base", "http://oa.example.gov.cn/"], "不是 https"],
  [["--base", "https://a:b@oa.example.gov.cn/"], "不能有用户名"],
  [["--base", "https://oa.example.gov.cn/?x"], "不能有用户名"],
  [["dist"], "不认识的参数“dist”"],
])("%j is refused: %s", (args, said) => {
  const read = readBase(args);
  expect(!read.ok && read.message).toContain(said);
});
