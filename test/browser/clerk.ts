import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from "playwright-core";

type Scalar = string | number | boolean | null;

interface Preview {
  sheets(): Promise<string[]>;
  read(sheet: string, address: string): Promise<Scalar[][]>;
  shown(sheet: string, address: string): Promise<string>;
  type(sheet: string, address: string, value: Scalar): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
}

declare global {
  // In the page; the tests reach it through `evaluate`.
  var preview: Preview | undefined;
}

/** Someone at the preview page: a workbook, the pane, and what the browser asked of other origins. */
export interface Clerk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  readonly sheets: () => Promise<string[]>;
  readonly read: (sheet: string, address: string) => Promise<Scalar[][]>;
  /** The text that a cell shows. */
  readonly shown: (sheet: string, address: string) => Promise<string>;
  readonly type: (sheet: string, address: string, value: Scalar) => Promise<void>;
  /** The address of the cell where a row label meets a column label. */
  readonly find: (sheet: string, row: string, column: string) => Promise<string>;
}

/** A visitor who waits for two minutes: a machine that does much else is slow, and nothing else is wrong with it. */
export async function patientContext(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(120_000);
  return context;
}

/**
 * In the workbook's page: no test looks at the spreadsheet, which would be drawn anew sixty times a second, at a fifth of
 * a processor. The pane, a frame in it, has the browser's own frames.
 */
function drawSeldom() {
  if (window !== window.top) return;
  window.requestAnimationFrame = (draw) =>
    window.setTimeout(() => {
      draw(performance.now());
    }, 1_000);
  window.cancelAnimationFrame = (frame) => {
    window.clearTimeout(frame);
  };
}

/** Opens the preview as a new visitor. */
export async function newClerk(browser: Browser, origin: string): Promise<Clerk> {
  const context = await patientContext(browser, {
    viewport: { width: 1366, height: 900 },
    locale: "zh-CN",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.addInitScript(drawSeldom);
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) foreign.push(url.href);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.preview !== undefined);
  const pane = page.frameLocator('iframe[title="年报助手"]');
  await pane.getByRole("button", { name: "载入示例" }).waitFor();

  const call = <Result>(name: keyof Preview, args: readonly unknown[]) =>
    page.evaluate(
      ([method, given]) => {
        const preview = globalThis.preview as unknown as Record<string, (...all: unknown[]) => unknown>;
        return preview[method]?.(...given);
      },
      [name, args] as const,
    ) as Promise<Result>;
  const read: Clerk["read"] = (sheet, address) => call("read", [sheet, address]);

  return {
    page,
    pane,
    foreign,
    errors,
    sheets: () => call("sheets", []),
    read,
    shown: (sheet, address) => call("shown", [sheet, address]),
    type: (sheet, address, value) => call("type", [sheet, address, value]),
    find: async (sheet, row, column) => {
      const values = await read(sheet, "A1:O40");
      const at = values.findIndex((cells) => cells.some((cell) => String(cell ?? "").includes(row)));
      const across = values
        .map((cells) => cells.findIndex((cell) => cell === column))
        .find((index) => index >= 0);
      if (at < 0 || across === undefined) throw new Error(`${sheet} has no ${row} · ${column}.`);
      return `${String.fromCharCode(65 + across)}${at + 1}`;
    },
  };
}
