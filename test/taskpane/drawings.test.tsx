/** @jest-environment jsdom */
import { act, render } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { nowhere } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import { MarksCard } from "../../src/taskpane/check/MarksCard";
import { StatusHeader } from "../../src/taskpane/check/StatusHeader";
import { NextStep } from "../../src/taskpane/fill/NextStep";
import { TablesCard } from "../../src/taskpane/fill/TablesCard";
import { UnitCard } from "../../src/taskpane/fill/UnitCard";
import { SessionContext } from "../../src/taskpane/SessionContext";
import { FakeWorkbook } from "../session/fakeWorkbook";
import { balanced } from "./openPane";

const cards: Readonly<Record<string, ReactNode>> = {
  MarksCard: <MarksCard />,
  StatusHeader: <StatusHeader />,
  NextStep: <NextStep />,
  TablesCard: <TablesCard />,
  UnitCard: <UnitCard />,
};

/** Some cards on a workbook, and which of them an action draws again. */
async function drawing() {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", organ: "town", year: 2025 };
  const { actions, store } = createSession(workbook, 2025, nowhere);
  await actions.reread();
  const drawn = new Set<string>();
  render(
    <SessionContext value={{ actions, store, start: () => Promise.resolve(() => undefined) }}>
      {Object.entries(cards).map(([name, card]) => (
        <Profiler key={name} id={name} onRender={() => drawn.add(name)}>
          {card}
        </Profiler>
      ))}
    </SessionContext>,
  );
  expect([...drawn]).toEqual(Object.keys(cards));
  const drawnBy = async (act_: () => unknown) => {
    drawn.clear();
    await act(async () => {
      await act_();
      await actions.reread();
    });
    return [...drawn].sort();
  };
  return { workbook, actions, drawnBy };
}

test("a card is drawn again only if what it shows has changed", async () => {
  const { workbook, actions, drawnBy } = await drawing();
  await expect(
    drawnBy(() => {
      workbook.type("requests.new.natural", 900);
    }),
  ).resolves.toEqual(["NextStep", "StatusHeader"]);
  await expect(
    drawnBy(() => {
      workbook.marks = [{ figure: "requests.new.natural", kind: "suspect" }];
    }),
  ).resolves.toEqual(["MarksCard"]);
  await expect(
    drawnBy(() => {
      workbook.cover = { ...workbook.cover, unit: "青溪镇人民政府" };
    }),
  ).resolves.toEqual(["UnitCard"]);
  await expect(drawnBy(() => undefined)).resolves.toEqual([]);
  await expect(
    drawnBy(() => {
      actions.setDate("2026年1月20日");
    }),
  ).resolves.toEqual([]);
});
