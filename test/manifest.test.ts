/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");
const text = readFileSync(resolve(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");
const all = (name: string) => [...xml.getElementsByTagName(name)];
const valueOf = (element: Element | undefined) => element?.getAttribute("DefaultValue") ?? "";
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(all)
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.getAttribute("id") ?? "", valueOf(element)]),
);
const references = [...xml.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
const childNames = (element: Element | undefined) =>
  [...(element?.children ?? [])].map((child) => child.tagName);

/** Width and height from a PNG's first chunk. */
function sizeOf(url: string): [number, number] {
  const bytes = readFileSync(resolve(root, new URL(url).pathname.slice(1)));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("it is well-formed", () => {
  expect(all("parsererror")).toHaveLength(0);
  expect(xml.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test("the order of elements is the schema's, which Office insists on", () => {
  expect(childNames(xml.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(childNames(all("DesktopFormFactor")[0])).toEqual([
    "GetStarted",
    "FunctionFile",
    "ExtensionPoint",
    "ExtensionPoint",
  ]);
  for (const control of all("Control"))
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("the id is a GUID and the version has four parts", () => {
  expect(all("Id")[0]?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  // Office refuses versions below 1.0; the package's own version takes its place when it is built.
  expect(all("Version")[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

test("every id is used once, and every reference has a target that something needs", () => {
  const ids = [...xml.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(references)].sort()).toEqual([...resources.keys()].sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test("Excel only, one origin, https only", () => {
  expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  const urls = [...text.matchAll(/DefaultValue="([a-z]+:[^"]+)"/g)].map((match) => new URL(match[1] ?? ""));
  expect(urls.length).toBeGreaterThan(8);
  expect(new Set(urls.map((url) => url.origin))).toEqual(new Set(["https://localhost:3000"]));
  expect(all("AppDomain").map((domain) => domain.textContent)).toEqual(["https://localhost:3000"]);
});

test("every icon exists in the size that it is declared for", () => {
  expect(sizeOf(valueOf(all("IconUrl")[0]))).toEqual([32, 32]);
  expect(sizeOf(valueOf(all("HighResolutionIconUrl")[0]))).toEqual([64, 64]);
  const images = all("bt:Image").filter((image) => image.hasAttribute("size"));
  for (const icon of all("Icon"))
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  for (const image of images) {
    const size = Number(image.getAttribute("size"));
    expect(sizeOf(resources.get(image.getAttribute("resid") ?? "") ?? "")).toEqual([size, size]);
  }
});

test("help is the manual", () => {
  const path = new URL(valueOf(all("SupportUrl")[0])).pathname;
  expect(readFileSync(resolve(root, path.slice(1)), "utf8")).toContain("使用说明");
});

test("texts keep to the lengths that Office allows", () => {
  const strings = (kind: string) => [...(all(kind)[0]?.children ?? [])].map(valueOf);
  for (const short of strings("bt:ShortStrings")) expect(short.length).toBeLessThanOrEqual(125);
  for (const long of strings("bt:LongStrings")) expect(long.length).toBeLessThanOrEqual(250);
  expect(valueOf(all("Description")[0]).length).toBeLessThanOrEqual(250);
});

test("the ribbon has the pane and its commands, and the menu of a cell why", () => {
  const buttons = all("Control").map((control) => [
    resources.get(control.getElementsByTagName("Label")[0]?.getAttribute("resid") ?? ""),
    control.getElementsByTagName("Action")[0]?.getAttribute("xsi:type"),
    control.parentElement?.tagName,
  ]);
  expect(buttons).toEqual([
    ["打开面板", "ShowTaskpane", "Group"],
    ["插入标准表格", "ExecuteFunction", "Group"],
    ["核对", "ExecuteFunction", "Group"],
    ["生成报告", "ShowTaskpane", "Group"],
    ["为什么", "ShowTaskpane", "OfficeMenu"],
  ]);
  expect(all("OfficeMenu")[0]?.getAttribute("id")).toBe("ContextMenuCell");
  // One pane, whichever button opens it.
  expect(new Set(all("TaskpaneId").map((id) => id.textContent))).toEqual(new Set(["Nianbao.Taskpane"]));
});

test("every command is one that the code registers", () => {
  const registered = readFileSync(resolve(root, "src/commands/index.ts"), "utf8");
  const names = all("FunctionName").map((name) => name.textContent);
  expect(names).toEqual(["insertTables", "checkTables"]);
  for (const name of names) expect(registered).toContain(`onButton("${name}"`);
});
