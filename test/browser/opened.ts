import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { newClerk, type Clerk } from "./clerk";
import { launch } from "./launch";
import { served, type Served } from "./served";

interface Opened {
  readonly browser: () => Browser;
  readonly origin: () => string;
  readonly visitor: () => Promise<Clerk>;
}

let shared: Opened | undefined;

/** A browser and the preview, the same for every file of tests; each test comes as a new visitor. */
export const opened = (): Opened => (shared ??= openedOnce());

function openedOnce(): Opened {
  let browser: Browser;
  let preview: Served;
  before(async () => {
    [browser, preview] = await Promise.all([launch(), served()]);
  });
  after(async () => {
    await browser.close();
    preview.stop();
  });
  return {
    browser: () => browser,
    origin: () => preview.origin,
    visitor: () => newClerk(browser, preview.origin),
  };
}
