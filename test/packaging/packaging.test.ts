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

/** The guide as it is read, without its marks. */
const guide = readFileSync("src/packaging/install.html", "utf8")
  .replace(/<[^>]+>/g, "")
  .replace(/\s+/g, " ");

test.each([
  ["the oldest browser that it runs in", ["WebView2 90"]],
  ["pages that browsers must not keep", [".html", ".xml", "Cache-Control: no-cache", "上一版的脚本再留一版"]],
  [
    "pages that may frame it",
    ["frame-ancestors", "https://excel.cloud.microsoft", "https://*.sharepoint.com"],
  ],
  ["browsers that keep pages from a local server", ["LocalNetworkAccessAllowedForUrls"]],
  ["hosts that Office's own script does not trust", ["Office Online Server 不在支持之列"]],
  ["buttons that come only when it is added again", ["移除后重新添加"]],
  ["buttons that stay behind", ["Microsoft\\Office\\16.0\\Wef"]],
])("the guide tells what only the network and Office decide: %s", (_, words) => {
  for (const word of words) expect(guide).toContain(word);
});

test("the guide calls the buttons what the manifest calls them", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const labelOf = (id: string) => new RegExp(`id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? "?";
  expect(guide).toContain(`“开始”选项卡上出现“${labelOf("Group.Label")}”一组`);
  expect(manifest).toContain('<OfficeTab id="TabHome">');
  // No undo comes with a newer Excel: the client that is shipped asks for none.
  expect(guide).not.toContain("1.20");
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
