/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { strToU8, zipSync } from "fflate";
import { filingJson, type Filing } from "../../../src/figures";
import { createDesk } from "../../../src/session/rollup/createDesk";
import type { SavedFile } from "../../../src/session/outside";
import { rollup, tidyCsv } from "../../../src/rollup";
import { withNumbers } from "../../audit/balancedFiling";
import { Random } from "../../audit/random";
import { county } from "../../rollup/county";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const units = county(4, new Random(4));
const [first, second, third, fourth] = units as [Filing, Filing, Filing, Filing];
const content = (filing: Filing) => JSON.stringify(filingJson(filing));
const file = (name: string, text: string | Uint8Array<ArrayBuffer>) => ({
  path: name,
  content: new File([text], name),
});
const wrong = withNumbers(second, [["requests.new.total", 100_000]]);
const files = [
  file("甲.json", content(first)),
  file("县.zip", Uint8Array.from(zipSync({ "乙.json": strToU8(content(wrong)) }))),
  file("丙.json", content(third)),
  file("通知.txt", "会议通知"),
  file("~$甲.json", "x"),
];
const roster = new File([units.map(({ unit }) => unit).join("\n")], "名册.txt");

async function opened(workbook = new FakeWorkbook(), received = files) {
  const saved: SavedFile[] = [];
  const copied: string[] = [];
  const pane = await openPane(workbook, {
    rollupDesk: createDesk,
    save: (one) => saved.push(one) > 0,
    copy: ({ text }) => copied.push(text) > 0,
  });
  act(() => {
    pane.session.actions.openRollup();
  });
  await screen.findByRole("button", { name: "选择文件" });
  await act(() => pane.session.actions.receiveFiles("units", received));
  return { ...pane, workbook, saved, copied };
}

test("files, archives and what cannot be read; a roster tells who is missing", async () => {
  const { session } = await opened();
  expect(screen.getByText("收到 3 份，计入 3 个单位。")).toBeTruthy();
  expect(screen.getByText(/略过 1 个 Office 临时文件/)).toBeTruthy();
  expect(within(screen.getByRole("list", { name: "1 个文件读不出来" })).getByText(/通知.txt/)).toBeTruthy();
  await act(() => session.actions.setRoster(roster));
  const [missing, findings] = within(screen.getByRole("list", { name: "各单位" })).getAllByRole("listitem");
  expect(missing?.textContent).toContain(`${fourth.unit}没有收到文件未报`);
  expect(findings?.textContent).toMatch(new RegExp(`^${second.unit}.*有问题$`));
});

test("where no file is a report, each stands in the pane with its reason", async () => {
  const { press } = await opened(new FakeWorkbook(), [file("通知.txt", "会议通知")]);
  const list = screen.getByRole("list", { name: "1 个文件读不出来" });
  expect(within(list).getByRole("listitem").textContent).toMatch(/^通知\.txt：.+。$/);
  expect(screen.queryByRole("list", { name: "各单位" })).toBeNull();
  await press("全部去掉");
  await screen.findByRole("group", { name: /^去掉已选的 1 个文件？/ });
  await press("去掉");
  await waitFor(() => {
    expect(screen.queryByRole("list", { name: "1 个文件读不出来" })).toBeNull();
  });
  expect(screen.queryByRole("button", { name: "全部去掉" })).toBeNull();
});

test("a unit that only has something to explain is not called wrong", async () => {
  const { session } = await opened();
  const large = withNumbers(fourth, [["disclosure.fees.amount", 2_000_000]]);
  await act(() => session.actions.receiveFiles("units", [file("丁.json", content(large))]));
  expect(screen.getByRole("button", { name: new RegExp(`^${fourth.unit}`) }).textContent).toMatch(
    /1 处待核实待核实$/,
  );
});

test("a unit that sent empty tables stands among those that have something to mend, and says how empty they are", async () => {
  const { session } = await opened();
  const empty = { ...fourth, figures: new Map() };
  await act(() => session.actions.receiveFiles("units", [file("丁.json", content(empty))]));
  expect(screen.getByRole("button", { name: new RegExp(`^${fourth.unit}`) }).textContent).toBe(
    `${fourth.unit}还没有填完（表二 10 格，表三 175 格，表四 15 格）有问题`,
  );
});

test("a unit: its findings, its 退回单, and whether it counts", async () => {
  const { user, press, copied, saved } = await opened();
  await user.click(screen.getByRole("button", { name: new RegExp(second.unit) }));
  expect(await screen.findByText(/填的是 100000，很可能应为/, { selector: "li" })).toBeTruthy();
  await press("复制退回单");
  expect(copied[0]).toMatch(new RegExp(`^${second.unit}：\n`));
  await press("退回单 Word");
  await screen.findAllByText(/已生成/);
  expect(saved[0]?.name).toBe(`${second.unit}退回单.docx`);
  await user.type(screen.getByLabelText("不计入的理由"), "已并入");
  await press("不计入");
  expect(await screen.findByRole("button", { name: "重新计入" })).toBeTruthy();
  await press("返回各单位");
  expect(await screen.findByText("收到 3 份，计入 2 个单位。")).toBeTruthy();
});

test("by keyboard: the focus goes into a unit, Esc leads back to its row, and a longer list goes on where it grew", async () => {
  const { user, press } = await opened();
  const row = screen.getByRole("button", { name: new RegExp(second.unit) });
  await user.click(row);
  expect(document.activeElement).toBe(await screen.findByRole("button", { name: "返回各单位" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "返回各单位" })).toBeNull();
  expect(document.activeElement).toBe(row);

  const sums = within(screen.getByRole("list", { name: "汇总表" }));
  const known = sums.getAllByRole("listitem").length;
  await press(/^再显示 \d+ 项$/);
  expect(document.activeElement).toBe(
    within(sums.getAllByRole("listitem")[known] ?? document.body).getByRole("button"),
  );
});

test("differences with a cause stand first, those without one are folded and told once", async () => {
  const { user } = await opened(FakeWorkbook.withTables(balanced));
  const [fold] = await screen.findAllByText(/找不出原因/);
  expect(screen.getAllByText(/找不出原因/)).toHaveLength(1);
  const explained = screen.getByRole("list", { name: /^本级与合计相差 \d+ 项$/ });
  expect(explained.children.length).toBeGreaterThan(0);
  for (const row of explained.children) expect(row.querySelector("li")?.textContent).toMatch(/^第\d局：/);
  if (fold) await user.click(fold);
  const others = within(screen.getByRole("list", { name: fold?.textContent ?? "" })).getAllByRole("listitem");
  expect(others[0]?.textContent).toMatch(/本级 .+，合计 .+/);
});

test("a figure over all units, chosen in the list or in the sheet", async () => {
  const { press, user, workbook } = await opened();
  const id = "requests.new.natural";
  act(() => {
    workbook.selectSum(id);
  });
  await screen.findByRole("button", { name: "返回汇总表" });
  const shares = within(screen.getByRole("list", { name: "各单位" })).getAllByRole("listitem");
  const numbers = [first, wrong, third]
    .map(({ figures }) => figures.get(id))
    .map((figure) => (figure?.state === "number" ? figure.value : 0));
  expect(shares[0]?.textContent).toContain(String(Math.max(...numbers)));
  // A unit that the figure led to leads back to the figure, with the focus on its row.
  const row = within(shares[1] ?? document.body).getByRole("button");
  await user.click(row);
  expect(document.activeElement).toBe(await screen.findByRole("button", { name: "返回这一项" }));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(row);
  await press("返回汇总表");
  expect(screen.getByRole("button", { name: "写入工作簿" })).toBeTruthy();
});

test("reading stops after a file, and goes on", async () => {
  const { session } = await openPane(new FakeWorkbook(), { rollupDesk: slowDesk });
  const reading = session.actions.receiveFiles("units", files);
  await settled();
  session.actions.pauseReading();
  release?.();
  await act(() => reading);
  expect(session.store.get().rollup).toMatchObject({ done: 1, reading: "off" });
  expect(session.store.get().rollup?.waiting).toHaveLength(3);
  expect(session.store.get().rollup?.overview?.units).toHaveLength(1);
  const goingOn = session.actions.readOn();
  for (let file = 0; file < 3; file += 1) {
    await settled();
    release?.();
  }
  await act(() => goingOn);
  expect(session.store.get().rollup).toMatchObject({ done: 4, waiting: [] });
  expect(session.store.get().rollup?.overview?.units).toHaveLength(3);
});

let release: (() => void) | undefined;
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
/** A desk whose files are read when the test says so. */
function slowDesk() {
  const desk = createDesk();
  return {
    ...desk,
    read: async (at: number) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return desk.read(at);
    },
  };
}

test("every value of every unit that counts as a CSV, as the command line writes it", async () => {
  const { press, saved } = await opened();
  await press("逐值明细（CSV）");
  await screen.findAllByText(/^已生成“.*逐值明细.csv”/);
  const received = [first, wrong, third].map((filing) => ({ file: `${filing.unit}.json`, filing }));
  expect(String(saved[0]?.content).split("\n").sort()).toEqual(
    tidyCsv(rollup(received, { leftOut: new Map() }))
      .split("\n")
      .sort(),
  );
});

test("files are only taken out after a yes", async () => {
  const { press, session } = await opened();
  await press("全部去掉");
  await screen.findByRole("group", { name: /^去掉已选的 \d+ 个文件？/ });
  expect(session.store.get().rollup?.overview?.units).toHaveLength(3);
  await press("去掉");
  await screen.findByRole("button", { name: "选择名册" });
  expect(session.store.get().rollup?.overview).toBeUndefined();
});

test("into the workbook, and out of it again", async () => {
  const { press, workbook } = await opened();
  await press("写入工作簿");
  await screen.findAllByText(/^已加在最后：名册、单位明细、汇总表二、汇总表三、汇总表四、核对、差异/);
  expect(workbook.added.map(({ plan }) => plan.sheet)).toHaveLength(7);
  await press("移除这些表");
  await screen.findByRole("button", { name: "删除这些表" });
  await press("删除这些表");
  await screen.findAllByText(/^已删除：名册/);
  expect(workbook.added).toEqual([]);
});
