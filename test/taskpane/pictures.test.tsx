/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { openReport } from "./openReport";

test("a picture is off until it is chosen, then shown with what it says in words", async () => {
  const { user, session } = await openReport();
  expect(session.store.get().pictures).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "申请数量" }));
  expect(await screen.findByRole("img", { name: /本年新收17，上年结转0/ })).toBeTruthy();
  expect(screen.getByText(/^图1 /)).toBeTruthy();
});
