import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { newClerk, type Clerk } from "./clerk";
import { launch } from "./launch";
import { served, type Served } from "./served";

/** A browser and the preview for the tests of a file; each of them comes as a new visitor. */
export function opened(): {
  readonly browser: () => Browser;
  readonly origin: () => string;
  readonly visitor: () => Promise<Clerk>;
} {
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
