import { TextDecoder, TextEncoder } from "node:util";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, getConfig, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import type { Outside } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import { browserWindow } from "../../src/taskpane/output/browserWindow";
import { SessionContext } from "../../src/taskpane/SessionContext";
import { App } from "../../src/taskpane/shell/App";
import type { FakeWorkbook } from "../session/fakeWorkbook";
import "./noOwnerStacks";
import "./quickStyles";

/** What jsdom lacks of a browser, as far as Fluent asks for it. */
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(window, {
  ResizeObserver: NoResizes,
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

if (!("arrayBuffer" in Blob.prototype)) {
  Object.assign(Blob.prototype, {
    arrayBuffer(this: Blob): Promise<ArrayBuffer> {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
          resolve(reader.result as ArrayBuffer);
        };
        reader.readAsArrayBuffer(this);
      });
    },
  });
}
Object.assign(window, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;
// The tab 报告 is loaded when it is first shown.
configure({ asyncUtilTimeout: 15_000 });

const { getElementError } = getConfig();
/** While something is waited for, nobody reads the whole page in the error of every try: it is added to the last. */
const isWaiting = () => Reflect.get(getConfig(), "_disableExpensiveErrorDiagnostics") === true;
configure({
  getElementError: (message, container) =>
    isWaiting() ? new Error(message ?? undefined) : getElementError(message, container),
});

/** Writes no style sheets; see `quickStyles`. */
const unstyled = { ...createDOMRenderer(undefined), insertCSSRules: () => undefined };

export { balanced } from "./balanced";

/** Opens the pane on a workbook, in the year that 2025 is reported in. */
export async function openPane(workbook: FakeWorkbook, outside: Partial<Outside> = {}) {
  // Questions have stood for long when a test answers them.
  const session = createSession(workbook, 2025, { ...browserWindow, now: () => -60_000, ...outside });
  const user = userEvent.setup();
  render(
    <RendererProvider renderer={unstyled}>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </RendererProvider>,
  );
  await act(() => session.start());
  return {
    session,
    user,
    /** A user's edit in the sheet, and the pane's answer to it. */
    edit: (figure: FigureId, content: Content) =>
      act(async () => {
        workbook.type(figure, content);
        await session.actions.reread();
      }),
    press: (name: string | RegExp) => user.click(screen.getByRole("button", { name })),
    /** Chooses from 更多. */
    more: async (name: string) => {
      await user.click(screen.getByRole("button", { name: "更多" }));
      await user.click(screen.getByRole("menuitem", { name }));
    },
    open: (tab: RegExp) => user.click(screen.getByRole("tab", { name: tab })),
  };
}
