/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openReport } from "./openReport";

test("what changed most is told with the way to its cell; every line below", async () => {
  const { press, workbook, user } = await openReport();
  await press("看看对比");
  await user.click(await screen.findByRole("button", { name: "表二 · 行政处罚 · 处理决定" }));
  expect(workbook.revealed).toBe("disclosure.penalties.decisions");
  expect(screen.getByText(/45 → 15，-30，-66.67%/)).toBeTruthy();
  expect(screen.getByRole("row", { name: /表三 · 本年新收 · 总计 17 17 0 持平/, hidden: true })).toBeTruthy();
  await press("生成“对比”表");
  await waitFor(() => {
    expect(workbook.pages.map(({ id }) => id)).toEqual(["comparison"]);
  });
});
