/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

test("an empty workbook: the pane offers the tables, and puts in all six sheets at once", async () => {
  const workbook = new FakeWorkbook();
  const { press } = await openPane(workbook);
  expect(screen.queryByRole("heading", { name: "填写数字" })).toBeNull();
  await press("插入标准表格");
  expect(workbook.count("insert")).toBe(1);
  expect([...workbook.present]).toHaveLength(6);
  expect(screen.getByRole("status").textContent).toBe("已插入：封面、表二、表三、表四、其他数据、正文。");
  expect(screen.getByText(/还有 200 格未填/)).toBeTruthy();
  expect(screen.getAllByText(/^表.：\d+ 格$/).map(({ textContent }) => textContent)).toEqual([
    "表二：10 格",
    "表三：175 格",
    "表四：15 格",
  ]);
});

test("what exists is said, and only what is missing is added", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.present.delete("narrative");
  const { press } = await openPane(workbook);
  expect(screen.getByText(/缺少：正文/)).toBeTruthy();
  await press("补入缺少的 1 张");
  expect(screen.getByRole("status").textContent).toBe("已插入：正文。");
  expect(screen.queryByRole("button", { name: /补入/ })).toBeNull();
});

test("the example is loaded at once into an empty workbook, and asks before it overwrites", async () => {
  const workbook = new FakeWorkbook();
  const { press, more, user, edit } = await openPane(workbook);
  await press("载入示例");
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(16);
  expect(workbook.cover.unit).toBe("重庆市九龙坡区白市驿镇人民政府");

  // A workbook that is full has no use for it.
  expect(screen.queryByRole("button", { name: "载入示例" })).toBeNull();
  await edit("requests.new.natural", 99);
  await more("载入示例");
  expect(screen.getByRole("group", { name: /示例会覆盖 \d+ 处已填的内容/ })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("取消");
  await user.keyboard("{Enter}");
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(99);

  await more("载入示例");
  await press("覆盖并载入");
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(16);
});

test("the next blank follows the selected cell and begins anew after the last", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cells.set("requests.granted.charity", { content: null, computed: false });
  workbook.cells.set("disputes.review.upheld", { content: " ", computed: false });
  const { press } = await openPane(workbook);
  const seen: (string | undefined)[] = [];
  for (let click = 0; click < 3; click += 1) {
    await press("下一个未填的格");
    seen.push(workbook.revealed);
  }
  expect(seen).toEqual(["requests.granted.charity", "disputes.review.upheld", "requests.granted.charity"]);
});

test("zeros go into the blanks of one table only, after a question that says how many", async () => {
  const workbook = FakeWorkbook.withTables([["disputes.review.upheld", 1]]);
  const { press } = await openPane(workbook);
  await press("表四其余填 0");
  await press("填 0");
  expect(screen.getByRole("status").textContent).toBe("表四的 14 个空格已填 0。");
  expect(workbook.cells.get("disputes.review.upheld")?.content).toBe(1);
  expect(workbook.cells.get("disputes.review.total")?.content).toBe(0);
  expect(workbook.cells.get("requests.new.natural")?.content).toBeNull();

  await press("撤销填 0");
  expect(workbook.cells.get("disputes.review.total")?.content).toBeNull();
  expect(screen.queryByRole("button", { name: "撤销填 0" })).toBeNull();
});

test("the unit goes to the cover when the field is left, and a wrong year does not", async () => {
  const workbook = FakeWorkbook.withTables();
  const { user } = await openPane(workbook);
  await user.type(screen.getByRole("textbox", { name: "单位名称" }), "示例镇人民政府{Tab}");
  expect(workbook.cover.unit).toBe("示例镇人民政府");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("示例镇人民政府");
  const year = screen.getByRole("textbox", { name: "年度" });
  expect((year as HTMLInputElement).value).toBe("2025");
  await user.clear(year);
  for (const wrong of ["24", "2018", "2099"]) {
    await user.clear(year);
    await user.type(year, `${wrong}{Tab}`);
    expect(screen.getByText("应为 2019 至 2026 年")).toBeTruthy();
  }
  expect(workbook.cover.year).toBeUndefined();
  await user.selectOptions(screen.getByRole("combobox", { name: "单位类别" }), "部门");
  expect(workbook.cover.organ).toBe("department");
});

test("where several sheets could be one of ours, the clerk says which, and nothing is guessed", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.present.delete("disputes");
  workbook.among.set("disputes", ["表四", "表四 (2)"]);
  const { press } = await openPane(workbook);
  expect(screen.getByText("有几张工作表都像表四，请指出用哪一张：")).toBeTruthy();
  await press("用“表四 (2)”");
  expect(workbook.adopted).toEqual(["disputes", "表四 (2)"]);
  expect(screen.getByRole("status").textContent).toBe("以后以“表四 (2)”为准。");
});

test("everything of ours goes, with or without the sheets, after a question", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { press, more } = await openPane(workbook);
  await more("移除年报助手的内容");
  expect(
    screen.getByRole("group", { name: /还会删除：封面、表二、表三、表四、其他数据、正文/ }),
  ).toBeTruthy();
  await press("取消");
  expect(workbook.count("remove")).toBe(0);
  await more("移除年报助手的内容");
  await press("连工作表一起删");
  expect(screen.getByRole("status").textContent).toBe("已移除：封面、表二、表三、表四、其他数据、正文。");
  expect(screen.getByRole("button", { name: "插入标准表格" })).toBeTruthy();
});

test("what could not be taken back is told by its place", async () => {
  const workbook = FakeWorkbook.withTables();
  const { press } = await openPane(workbook);
  await press("表四其余填 0");
  workbook.write = () => Promise.resolve({ ok: false, reason: "failed", left: ["表四!A5:O5"] });
  await press("填 0");
  expect(screen.getByRole("status").textContent).toContain("没能撤回的：表四!A5:O5");
});
