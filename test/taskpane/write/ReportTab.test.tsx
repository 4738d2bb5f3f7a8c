/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { FakeWorkbook } from "../fakeWorkbook";
import { balanced, openPane } from "../openPane";

test("a number of the text leads to its cell", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, user } = await openPane(workbook);
  await open(/报告/);
  await user.click((await screen.findAllByRole("button", { name: "17" }))[0] as HTMLElement);
  expect(workbook.revealed).toBe("requests.new.total");
});

test("what is open is said, and does not stand in the way", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit } = await openPane(workbook);
  await edit("requests.unavailableNotHeld.natural", 10);
  await open(/报告/);
  expect(await screen.findByRole("button", { name: "生成 Word（2 处待处理）" })).toBeTruthy();
  expect(screen.getByText(/^“核对”里有 2 处待处理/)).toBeTruthy();
});

test("写入工作表 writes a row for every place, with how it stands", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, press } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "写入工作表" });
  await press("写入工作表");
  await screen.findAllByText(/^已写入“正文”/);
  const rows = new Map(workbook.written?.map(({ place, text, status }) => [place, { text, status }]));
  expect(rows.get("one.2")?.text).toContain("本年新收政府信息公开申请17件");
  expect(rows.get("one.2")?.status).toBe("已生成");
  expect(rows.get("five")?.status).toBe("待填写");
});

test("a mistake in a template is told with its place and the right name", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.paragraphs = [{ place: "five", text: "{{ 申请.本年新.总计 }}" }];
  const { open } = await openPane(workbook);
  await open(/报告/);
  expect(
    await screen.findByText(/第 1 行第 4 字：没有“申请.本年新.总计”这个名称。是不是“申请.本年新收.总计”？/),
  ).toBeTruthy();
});

test("a number in the clerk's own words that the tables contradict is told, with the way to its cell", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.paragraphs = [{ place: "one.2", text: "全年收到政府信息公开申请18件，办结17件。" }];
  const { open, user } = await openPane(workbook);
  await open(/报告/);
  expect(await screen.findByText(/1 个不符/)).toBeTruthy();
  expect(screen.getByText(/，表中为 17/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "表三 · 本年新收 · 总计" }));
  expect(workbook.revealed).toBe("requests.new.total");
});

test("a text from elsewhere is pasted and compared", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, press, user } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "核对别处的文字" });
  await press("核对别处的文字");
  await user.type(
    screen.getByRole("textbox", { name: "把要核对的文字粘贴到这里" }),
    "作出行政处罚决定16件。",
  );
  expect(screen.getByText(/，表中为 15/)).toBeTruthy();
});
