/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openReport } from "./openReport";

test("the fingerprint stands in the pane, and the paper is saved", async () => {
  const { press, saved } = await openReport();
  expect(await screen.findByText(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/)).toBeTruthy();
  await press("交稿单（Word）");
  await waitFor(() => {
    expect(saved.map(({ kind }) => kind)).toEqual(["docx"]);
  });
});
