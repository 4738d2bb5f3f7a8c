/** @jest-environment jsdom */
import { say } from "../../src/commands/say";

type Opened = (result: unknown) => void;

/** Stands in for Office's windows; answers what was shown. */
function office(status: "succeeded" | "failed") {
  const shown: string[] = [];
  let close: () => void = () => undefined;
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: "failed", Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      context: {
        ui: {
          displayDialogAsync: (address: string, _: unknown, opened: Opened) => {
            shown.push(address);
            const addEventHandler = (__: string, handler: () => void) => {
              close = handler;
            };
            opened({ status, value: { addEventHandler } });
          },
        },
      },
    },
  });
  return {
    shown,
    close: () => {
      close();
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the line is shown beside the page of the commands, and read before the command ends", async () => {
  const { shown, close } = office("succeeded");
  const ended = jest.fn();
  const saying = say("3 & 4 <b>不平</b>").then(ended);
  const address = new URL(shown[0] ?? "");
  expect(address.pathname).toBe("/said.html");
  expect(address.searchParams.get("text")).toBe("3 & 4 <b>不平</b>");
  await Promise.resolve();
  expect(ended).not.toHaveBeenCalled();
  close();
  await saying;
});

test("without windows, and when nobody closes one, the command ends all the same", async () => {
  office("failed");
  await say("平");
  office("succeeded");
  const saying = say("平");
  jest.advanceTimersByTime(5 * 60_000);
  await saying;
});
